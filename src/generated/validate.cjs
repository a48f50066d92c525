// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.
"use strict";
exports.structure = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Secretfile","description":"Every secret of a repository: how it is made, how long it lives, where it must be.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A place for anchors; not read."}},"properties":{"version":{"type":["string","number"],"description":"Version of the manifest, such as \"1.0\"."},"variables":{"type":["object","null"],"description":"Values for {{ var.name }} and ${name}; they may use each other."},"metadata":{"type":["object","null"],"description":"About the project; further keys are kept.","properties":{"project":{"type":"string","description":"The project’s name."},"owner":{"type":"string","description":"Who answers for it."},"environments":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"The environments that there are."},"compliance":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Standards to report on, such as soc2 or iso27001."},"fingerprint_key":{"type":"object","description":"A key that a provider keeps, in place of SECRETZERO_FINGERPRINT_KEY: fingerprints are made with a key that is derived from it for each run, and it never leaves the provider.","additionalProperties":false,"required":["provider","key"],"properties":{"provider":{"type":"string","minLength":1,"description":"The provider that keeps it, by its alias."},"key":{"type":"string","minLength":1,"description":"Its name there."},"mount":{"type":"string","minLength":1,"description":"Where it is mounted there, such as transit."},"version":{"type":"integer","minimum":1,"default":1,"description":"Which version of the key."}}},"trusted":{"type":["array","null"],"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$"},"description":"Accounts whose saves of the state are believed besides those of the action’s own token: an App’s name[bot], or the login of a person who works from a laptop. Read as it stands on the base branch, without variables."}}},"environments":{"type":["object","null"],"description":"Lanes with their own variables, target overrides and lockfile.","additionalProperties":false,"properties":{"default":{"type":"string","minLength":1,"description":"The environment that is used when none is asked for."},"profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"description":{"type":"string","description":"For people."},"var_files":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Files of variables that are laid over all others, in order; relative to the manifest."},"lockfile":{"type":"string","minLength":1,"description":"The lockfile of this environment; relative to the manifest."},"target_profile":{"type":"string","minLength":1,"description":"A name from target_profiles."},"labels":{"type":["object","null"],"description":"Words for reporting."}}},"description":"The environments, by name."}}},"target_profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"description":{"type":"string","description":"For people."},"identity_policies":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Policies of the kind provider_identity that must hold for every target."},"provider_overrides":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Config that is laid over."},"description":"Laid over the config of targets, by provider alias."},"target_overrides":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Config that is laid over."},"description":"Laid over the config of targets, by kind of target; wins."}}},"description":"What an environment changes in its targets."},"providers":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/provider"},"description":"Platforms, by alias. local and others need no declaration."},"secrets":{"type":["array","null"],"items":{"$ref":"#/$defs/secret"},"description":"The secrets."},"templates":{"type":["object","null"],"additionalProperties":{"type":"object","description":"A secret of several fields, used by kind: templates.<name>.","additionalProperties":false,"required":["fields"],"properties":{"description":{"type":"string","description":"For people."},"fields":{"type":"object","additionalProperties":{"$ref":"#/$defs/field"},"minProperties":1,"description":"The fields, by name."},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."}}},"description":"Secrets of several fields."},"policies":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"properties":{"kind":{"type":"string","minLength":1,"description":"rotation, access, compliance, provider_identity, …"},"enabled":{"type":"boolean","default":true,"description":""}}},"description":"Rules, by name."},"labels":{"type":["object","null"],"description":"Words for selecting and reporting."},"annotations":{"type":["object","null"],"description":"Anything else, for people and tools."},"config":{"type":["object","null"],"description":"Settings of SecretZero’s other tools; not read."},"agent":{"type":["object","null"],"description":"Settings of SecretZero’s guided entry; not read."}},"$defs":{"target":{"type":"object","description":"One place where the value must be.","additionalProperties":false,"required":["provider","kind"],"properties":{"provider":{"type":"string","minLength":1,"description":"A provider: an alias from providers, or the name of a kind such as local or github."},"kind":{"type":"string","minLength":1,"description":"The kind of target, such as file or github_secret."},"config":{"type":["object","null"],"description":"Where exactly: depends on the kind."},"profile":{"type":"string","minLength":1,"description":"One of the provider’s auth.profiles to log in with."},"identity_policies":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Policies of the kind provider_identity that must hold before this target is written."},"description":{"type":"string","description":"For people."}}},"generator":{"type":"object","description":"How the value of a field is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"A kind such as random_password or static."},"config":{"type":["object","null"],"description":"Settings of the kind."}}},"source":{"type":"object","description":"Where the value is read from, before anything is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"env, file or secret_ref."},"required":{"type":"boolean","default":true,"description":"Whether it is an error that the source has nothing; else the secret’s kind makes the value."},"config":{"type":["object","null"],"description":"Settings of the kind."},"description":{"type":"string","description":"For people."},"automation_hint":{"type":"string","description":"For people."}}},"secret":{"type":"object","description":"A secret: how its value is made, how long it lives, where it must be.","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":1,"description":"The name; unique in the manifest."},"kind":{"type":"string","minLength":1,"description":"A generator, or templates.<name> for a secret of several fields."},"description":{"type":"string","description":"For people."},"config":{"type":["object","null"],"description":"Settings of the kind."},"source":{"$ref":"#/$defs/source"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"one_time":{"type":"boolean","default":false,"description":"Made once and never rotated by a due date or a changed definition."},"rotation_period":{"type":"string","description":"How long a value may live: a period such as 90d, 2w, 6mo (or 6m), 1y, or ISO 8601 such as P90D."},"rotation_policy":{"type":["object","null"],"description":"More about rotation; kept for reports."},"on_conflict":{"enum":["fail","overwrite"],"default":"fail","description":"What to do with a value that was there first."},"on_drift":{"enum":["report","repair"],"default":"report","description":"What to do when a target is not as we left it."},"on_new_target":{"enum":["block","rotate"],"default":"block","description":"What to do when a target is added and no target can be read."},"owner":{"enum":["managed","external"],"default":"managed","description":"external: observed and reported, never written."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."},"local":{"type":"boolean","default":false,"description":"The state is kept on this machine only; targets are files of this machine."},"local_allow_cloud":{"type":"boolean","default":false,"description":"Lets a local secret have targets elsewhere."},"labels":{"type":["object","null"],"description":"Words for selecting and reporting."},"annotations":{"type":["object","null"],"description":"Anything else, for people and tools."},"agent_instructions":{"type":["object","null"],"description":"How a person comes by the value; shown before a prompt. Not interpolated.","properties":{"summary":{"type":"string","description":"In one line."},"steps":{"type":["array","null"],"description":"What to do, in order.","items":{"type":["string","object"],"properties":{"action":{"type":"string","description":"What to do."},"description":{"type":"string","description":"What comes of it."}}}},"documentation_url":{"type":"string","description":"Where to read more."}}},"process_tags":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Labels for graphs."},"vars":{"type":["object","null"],"description":"SecretZero’s; has no effect."}}},"field":{"type":"object","description":"One field of a template.","additionalProperties":false,"required":["generator"],"properties":{"description":{"type":"string","description":"For people; shown before a prompt."},"generator":{"$ref":"#/$defs/generator"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."}}},"provider":{"type":["object","null"],"description":"A platform with one login.","additionalProperties":false,"properties":{"kind":{"type":"string","minLength":1,"description":"The kind of provider; by default its alias."},"auth":{"type":["object","null"],"description":"How to log in. ${NAME} reads the environment here, when it is needed.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs; its keys may stand directly under auth as well."},"profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Another way to log in, for targets that name it under profile.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs."}}},"description":"Other ways to log in, by name."},"fallback_generator":{"type":"string","description":"SecretZero’s; has no effect."}}},"config":{"type":["object","null"],"description":"Settings of the provider."},"fallback_generator":{"type":"string","description":"SecretZero’s; has no effect."},"description":{"type":"string","description":"For people."}}}}};
const schema32 = {"type":["object","null"],"description":"A platform with one login.","additionalProperties":false,"properties":{"kind":{"type":"string","minLength":1,"description":"The kind of provider; by default its alias."},"auth":{"type":["object","null"],"description":"How to log in. ${NAME} reads the environment here, when it is needed.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs; its keys may stand directly under auth as well."},"profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Another way to log in, for targets that name it under profile.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs."}}},"description":"Other ways to log in, by name."},"fallback_generator":{"type":"string","description":"SecretZero’s; has no effect."}}},"config":{"type":["object","null"],"description":"Settings of the provider."},"fallback_generator":{"type":"string","description":"SecretZero’s; has no effect."},"description":{"type":"string","description":"For people."}}};
const schema35 = {"type":"object","description":"One place where the value must be.","additionalProperties":false,"required":["provider","kind"],"properties":{"provider":{"type":"string","minLength":1,"description":"A provider: an alias from providers, or the name of a kind such as local or github."},"kind":{"type":"string","minLength":1,"description":"The kind of target, such as file or github_secret."},"config":{"type":["object","null"],"description":"Where exactly: depends on the kind."},"profile":{"type":"string","minLength":1,"description":"One of the provider’s auth.profiles to log in with."},"identity_policies":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Policies of the kind provider_identity that must hold before this target is written."},"description":{"type":"string","description":"For people."}}};
const func0 = Object.prototype.hasOwnProperty;
const func67 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$", "u");
const schema33 = {"type":"object","description":"A secret: how its value is made, how long it lives, where it must be.","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":1,"description":"The name; unique in the manifest."},"kind":{"type":"string","minLength":1,"description":"A generator, or templates.<name> for a secret of several fields."},"description":{"type":"string","description":"For people."},"config":{"type":["object","null"],"description":"Settings of the kind."},"source":{"$ref":"#/$defs/source"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"one_time":{"type":"boolean","default":false,"description":"Made once and never rotated by a due date or a changed definition."},"rotation_period":{"type":"string","description":"How long a value may live: a period such as 90d, 2w, 6mo (or 6m), 1y, or ISO 8601 such as P90D."},"rotation_policy":{"type":["object","null"],"description":"More about rotation; kept for reports."},"on_conflict":{"enum":["fail","overwrite"],"default":"fail","description":"What to do with a value that was there first."},"on_drift":{"enum":["report","repair"],"default":"report","description":"What to do when a target is not as we left it."},"on_new_target":{"enum":["block","rotate"],"default":"block","description":"What to do when a target is added and no target can be read."},"owner":{"enum":["managed","external"],"default":"managed","description":"external: observed and reported, never written."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."},"local":{"type":"boolean","default":false,"description":"The state is kept on this machine only; targets are files of this machine."},"local_allow_cloud":{"type":"boolean","default":false,"description":"Lets a local secret have targets elsewhere."},"labels":{"type":["object","null"],"description":"Words for selecting and reporting."},"annotations":{"type":["object","null"],"description":"Anything else, for people and tools."},"agent_instructions":{"type":["object","null"],"description":"How a person comes by the value; shown before a prompt. Not interpolated.","properties":{"summary":{"type":"string","description":"In one line."},"steps":{"type":["array","null"],"description":"What to do, in order.","items":{"type":["string","object"],"properties":{"action":{"type":"string","description":"What to do."},"description":{"type":"string","description":"What comes of it."}}}},"documentation_url":{"type":"string","description":"Where to read more."}}},"process_tags":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Labels for graphs."},"vars":{"type":["object","null"],"description":"SecretZero’s; has no effect."}}};
const schema34 = {"type":"object","description":"Where the value is read from, before anything is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"env, file or secret_ref."},"required":{"type":"boolean","default":true,"description":"Whether it is an error that the source has nothing; else the secret’s kind makes the value."},"config":{"type":["object","null"],"description":"Settings of the kind."},"description":{"type":"string","description":"For people."},"automation_hint":{"type":"string","description":"For people."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func67(data1) < 1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.kind.type,parentSchema:schema33.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.config !== undefined && func0.call(data, "config")){
let data3 = data.config;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: schema33.properties.config.type},message:"must be object,null",schema:schema33.properties.config.type,parentSchema:schema33.properties.config,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data4 = data.source;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.kind === undefined) || (!(func0.call(data4, "kind")))){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema34.required,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "kind") || (key1 === "required")) || (key1 === "config")) || (key1 === "description")) || (key1 === "automation_hint"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.kind !== undefined && func0.call(data4, "kind")){
let data5 = data4.kind;
if(typeof data5 === "string"){
if(func67(data5) < 1){
const err11 = {instancePath:instancePath+"/source/kind",schemaPath:"#/$defs/source/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/source/kind",schemaPath:"#/$defs/source/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.kind.type,parentSchema:schema34.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.required !== undefined && func0.call(data4, "required")){
let data6 = data4.required;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/source/required",schemaPath:"#/$defs/source/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.required.type,parentSchema:schema34.properties.required,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.config !== undefined && func0.call(data4, "config")){
let data7 = data4.config;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err14 = {instancePath:instancePath+"/source/config",schemaPath:"#/$defs/source/properties/config/type",keyword:"type",params:{type: schema34.properties.config.type},message:"must be object,null",schema:schema34.properties.config.type,parentSchema:schema34.properties.config,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.description !== undefined && func0.call(data4, "description")){
let data8 = data4.description;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/source/description",schemaPath:"#/$defs/source/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.automation_hint !== undefined && func0.call(data4, "automation_hint")){
let data9 = data4.automation_hint;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/source/automation_hint",schemaPath:"#/$defs/source/properties/automation_hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.automation_hint.type,parentSchema:schema34.properties.automation_hint,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.targets !== undefined && func0.call(data, "targets")){
let data10 = data.targets;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err18 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: schema33.properties.targets.type},message:"must be array,null",schema:schema33.properties.targets.type,parentSchema:schema33.properties.targets,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.provider === undefined) || (!(func0.call(data11, "provider")))){
const err19 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema35.required,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data11.kind === undefined) || (!(func0.call(data11, "kind")))){
const err20 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema35.required,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((((((key2 === "provider") || (key2 === "kind")) || (key2 === "config")) || (key2 === "profile")) || (key2 === "identity_policies")) || (key2 === "description"))){
const err21 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.provider !== undefined && func0.call(data11, "provider")){
let data12 = data11.provider;
if(typeof data12 === "string"){
if(func67(data12) < 1){
const err22 = {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/$defs/target/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.provider,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/$defs/target/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.provider.type,parentSchema:schema35.properties.provider,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.kind !== undefined && func0.call(data11, "kind")){
let data13 = data11.kind;
if(typeof data13 === "string"){
if(func67(data13) < 1){
const err24 = {instancePath:instancePath+"/targets/" + i0+"/kind",schemaPath:"#/$defs/target/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.kind,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/targets/" + i0+"/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.kind.type,parentSchema:schema35.properties.kind,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.config !== undefined && func0.call(data11, "config")){
let data14 = data11.config;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err26 = {instancePath:instancePath+"/targets/" + i0+"/config",schemaPath:"#/$defs/target/properties/config/type",keyword:"type",params:{type: schema35.properties.config.type},message:"must be object,null",schema:schema35.properties.config.type,parentSchema:schema35.properties.config,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.profile !== undefined && func0.call(data11, "profile")){
let data15 = data11.profile;
if(typeof data15 === "string"){
if(func67(data15) < 1){
const err27 = {instancePath:instancePath+"/targets/" + i0+"/profile",schemaPath:"#/$defs/target/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.profile,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/targets/" + i0+"/profile",schemaPath:"#/$defs/target/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.profile.type,parentSchema:schema35.properties.profile,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.identity_policies !== undefined && func0.call(data11, "identity_policies")){
let data16 = data11.identity_policies;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err29 = {instancePath:instancePath+"/targets/" + i0+"/identity_policies",schemaPath:"#/$defs/target/properties/identity_policies/type",keyword:"type",params:{type: schema35.properties.identity_policies.type},message:"must be array,null",schema:schema35.properties.identity_policies.type,parentSchema:schema35.properties.identity_policies,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(func67(data17) < 1){
const err30 = {instancePath:instancePath+"/targets/" + i0+"/identity_policies/" + i1,schemaPath:"#/$defs/target/properties/identity_policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.identity_policies.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/targets/" + i0+"/identity_policies/" + i1,schemaPath:"#/$defs/target/properties/identity_policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.identity_policies.items.type,parentSchema:schema35.properties.identity_policies.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data11.description !== undefined && func0.call(data11, "description")){
let data18 = data11.description;
if(typeof data18 !== "string"){
const err32 = {instancePath:instancePath+"/targets/" + i0+"/description",schemaPath:"#/$defs/target/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data.one_time !== undefined && func0.call(data, "one_time")){
let data19 = data.one_time;
if(typeof data19 !== "boolean"){
const err34 = {instancePath:instancePath+"/one_time",schemaPath:"#/properties/one_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.one_time.type,parentSchema:schema33.properties.one_time,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.rotation_period !== undefined && func0.call(data, "rotation_period")){
let data20 = data.rotation_period;
if(typeof data20 !== "string"){
const err35 = {instancePath:instancePath+"/rotation_period",schemaPath:"#/properties/rotation_period/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.rotation_period.type,parentSchema:schema33.properties.rotation_period,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.rotation_policy !== undefined && func0.call(data, "rotation_policy")){
let data21 = data.rotation_policy;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err36 = {instancePath:instancePath+"/rotation_policy",schemaPath:"#/properties/rotation_policy/type",keyword:"type",params:{type: schema33.properties.rotation_policy.type},message:"must be object,null",schema:schema33.properties.rotation_policy.type,parentSchema:schema33.properties.rotation_policy,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.on_conflict !== undefined && func0.call(data, "on_conflict")){
let data22 = data.on_conflict;
if(!((data22 === "fail") || (data22 === "overwrite"))){
const err37 = {instancePath:instancePath+"/on_conflict",schemaPath:"#/properties/on_conflict/enum",keyword:"enum",params:{allowedValues: schema33.properties.on_conflict.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.on_conflict.enum,parentSchema:schema33.properties.on_conflict,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.on_drift !== undefined && func0.call(data, "on_drift")){
let data23 = data.on_drift;
if(!((data23 === "report") || (data23 === "repair"))){
const err38 = {instancePath:instancePath+"/on_drift",schemaPath:"#/properties/on_drift/enum",keyword:"enum",params:{allowedValues: schema33.properties.on_drift.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.on_drift.enum,parentSchema:schema33.properties.on_drift,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.on_new_target !== undefined && func0.call(data, "on_new_target")){
let data24 = data.on_new_target;
if(!((data24 === "block") || (data24 === "rotate"))){
const err39 = {instancePath:instancePath+"/on_new_target",schemaPath:"#/properties/on_new_target/enum",keyword:"enum",params:{allowedValues: schema33.properties.on_new_target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.on_new_target.enum,parentSchema:schema33.properties.on_new_target,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data25 = data.owner;
if(!((data25 === "managed") || (data25 === "external"))){
const err40 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/enum",keyword:"enum",params:{allowedValues: schema33.properties.owner.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.owner.enum,parentSchema:schema33.properties.owner,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.secret !== undefined && func0.call(data, "secret")){
let data26 = data.secret;
if(typeof data26 !== "boolean"){
const err41 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.secret.type,parentSchema:schema33.properties.secret,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.local !== undefined && func0.call(data, "local")){
let data27 = data.local;
if(typeof data27 !== "boolean"){
const err42 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.local.type,parentSchema:schema33.properties.local,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.local_allow_cloud !== undefined && func0.call(data, "local_allow_cloud")){
let data28 = data.local_allow_cloud;
if(typeof data28 !== "boolean"){
const err43 = {instancePath:instancePath+"/local_allow_cloud",schemaPath:"#/properties/local_allow_cloud/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.local_allow_cloud.type,parentSchema:schema33.properties.local_allow_cloud,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data29 = data.labels;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: schema33.properties.labels.type},message:"must be object,null",schema:schema33.properties.labels.type,parentSchema:schema33.properties.labels,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data30 = data.annotations;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err45 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: schema33.properties.annotations.type},message:"must be object,null",schema:schema33.properties.annotations.type,parentSchema:schema33.properties.annotations,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.agent_instructions !== undefined && func0.call(data, "agent_instructions")){
let data31 = data.agent_instructions;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err46 = {instancePath:instancePath+"/agent_instructions",schemaPath:"#/properties/agent_instructions/type",keyword:"type",params:{type: schema33.properties.agent_instructions.type},message:"must be object,null",schema:schema33.properties.agent_instructions.type,parentSchema:schema33.properties.agent_instructions,data:data31};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.summary !== undefined && func0.call(data31, "summary")){
let data32 = data31.summary;
if(typeof data32 !== "string"){
const err47 = {instancePath:instancePath+"/agent_instructions/summary",schemaPath:"#/properties/agent_instructions/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent_instructions.properties.summary.type,parentSchema:schema33.properties.agent_instructions.properties.summary,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data31.steps !== undefined && func0.call(data31, "steps")){
let data33 = data31.steps;
if((!(Array.isArray(data33))) && (data33 !== null)){
const err48 = {instancePath:instancePath+"/agent_instructions/steps",schemaPath:"#/properties/agent_instructions/properties/steps/type",keyword:"type",params:{type: schema33.properties.agent_instructions.properties.steps.type},message:"must be array,null",schema:schema33.properties.agent_instructions.properties.steps.type,parentSchema:schema33.properties.agent_instructions.properties.steps,data:data33};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if((typeof data34 !== "string") && (!(data34 && typeof data34 == "object" && !Array.isArray(data34)))){
const err49 = {instancePath:instancePath+"/agent_instructions/steps/" + i2,schemaPath:"#/properties/agent_instructions/properties/steps/items/type",keyword:"type",params:{type: schema33.properties.agent_instructions.properties.steps.items.type},message:"must be string,object",schema:schema33.properties.agent_instructions.properties.steps.items.type,parentSchema:schema33.properties.agent_instructions.properties.steps.items,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.action !== undefined && func0.call(data34, "action")){
let data35 = data34.action;
if(typeof data35 !== "string"){
const err50 = {instancePath:instancePath+"/agent_instructions/steps/" + i2+"/action",schemaPath:"#/properties/agent_instructions/properties/steps/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent_instructions.properties.steps.items.properties.action.type,parentSchema:schema33.properties.agent_instructions.properties.steps.items.properties.action,data:data35};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data34.description !== undefined && func0.call(data34, "description")){
let data36 = data34.description;
if(typeof data36 !== "string"){
const err51 = {instancePath:instancePath+"/agent_instructions/steps/" + i2+"/description",schemaPath:"#/properties/agent_instructions/properties/steps/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent_instructions.properties.steps.items.properties.description.type,parentSchema:schema33.properties.agent_instructions.properties.steps.items.properties.description,data:data36};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
}
}
if(data31.documentation_url !== undefined && func0.call(data31, "documentation_url")){
let data37 = data31.documentation_url;
if(typeof data37 !== "string"){
const err52 = {instancePath:instancePath+"/agent_instructions/documentation_url",schemaPath:"#/properties/agent_instructions/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent_instructions.properties.documentation_url.type,parentSchema:schema33.properties.agent_instructions.properties.documentation_url,data:data37};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.process_tags !== undefined && func0.call(data, "process_tags")){
let data38 = data.process_tags;
if((!(Array.isArray(data38))) && (data38 !== null)){
const err53 = {instancePath:instancePath+"/process_tags",schemaPath:"#/properties/process_tags/type",keyword:"type",params:{type: schema33.properties.process_tags.type},message:"must be array,null",schema:schema33.properties.process_tags.type,parentSchema:schema33.properties.process_tags,data:data38};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(typeof data39 === "string"){
if(func67(data39) < 1){
const err54 = {instancePath:instancePath+"/process_tags/" + i3,schemaPath:"#/properties/process_tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.process_tags.items,data:data39};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/process_tags/" + i3,schemaPath:"#/properties/process_tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.process_tags.items.type,parentSchema:schema33.properties.process_tags.items,data:data39};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.vars !== undefined && func0.call(data, "vars")){
let data40 = data.vars;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err56 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: schema33.properties.vars.type},message:"must be object,null",schema:schema33.properties.vars.type,parentSchema:schema33.properties.vars,data:data40};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","description":"One field of a template.","additionalProperties":false,"required":["generator"],"properties":{"description":{"type":"string","description":"For people; shown before a prompt."},"generator":{"$ref":"#/$defs/generator"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."}}};
const schema37 = {"type":"object","description":"How the value of a field is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"A kind such as random_password or static."},"config":{"type":["object","null"],"description":"Settings of the kind."}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.generator === undefined) || (!(func0.call(data, "generator")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generator"},message:"must have required property '"+"generator"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "description") || (key0 === "generator")) || (key0 === "targets")) || (key0 === "secret"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.generator !== undefined && func0.call(data, "generator")){
let data1 = data.generator;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.kind === undefined) || (!(func0.call(data1, "kind")))){
const err3 = {instancePath:instancePath+"/generator",schemaPath:"#/$defs/generator/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema37.required,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "kind") || (key1 === "config"))){
const err4 = {instancePath:instancePath+"/generator",schemaPath:"#/$defs/generator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.kind !== undefined && func0.call(data1, "kind")){
let data2 = data1.kind;
if(typeof data2 === "string"){
if(func67(data2) < 1){
const err5 = {instancePath:instancePath+"/generator/kind",schemaPath:"#/$defs/generator/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/generator/kind",schemaPath:"#/$defs/generator/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.kind.type,parentSchema:schema37.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.config !== undefined && func0.call(data1, "config")){
let data3 = data1.config;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/generator/config",schemaPath:"#/$defs/generator/properties/config/type",keyword:"type",params:{type: schema37.properties.config.type},message:"must be object,null",schema:schema37.properties.config.type,parentSchema:schema37.properties.config,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/generator",schemaPath:"#/$defs/generator/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.targets !== undefined && func0.call(data, "targets")){
let data4 = data.targets;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: schema36.properties.targets.type},message:"must be array,null",schema:schema36.properties.targets.type,parentSchema:schema36.properties.targets,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.provider === undefined) || (!(func0.call(data5, "provider")))){
const err10 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema35.required,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.kind === undefined) || (!(func0.call(data5, "kind")))){
const err11 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema35.required,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!((((((key2 === "provider") || (key2 === "kind")) || (key2 === "config")) || (key2 === "profile")) || (key2 === "identity_policies")) || (key2 === "description"))){
const err12 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.provider !== undefined && func0.call(data5, "provider")){
let data6 = data5.provider;
if(typeof data6 === "string"){
if(func67(data6) < 1){
const err13 = {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/$defs/target/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.provider,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/$defs/target/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.provider.type,parentSchema:schema35.properties.provider,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.kind !== undefined && func0.call(data5, "kind")){
let data7 = data5.kind;
if(typeof data7 === "string"){
if(func67(data7) < 1){
const err15 = {instancePath:instancePath+"/targets/" + i0+"/kind",schemaPath:"#/$defs/target/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/targets/" + i0+"/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.kind.type,parentSchema:schema35.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.config !== undefined && func0.call(data5, "config")){
let data8 = data5.config;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/targets/" + i0+"/config",schemaPath:"#/$defs/target/properties/config/type",keyword:"type",params:{type: schema35.properties.config.type},message:"must be object,null",schema:schema35.properties.config.type,parentSchema:schema35.properties.config,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.profile !== undefined && func0.call(data5, "profile")){
let data9 = data5.profile;
if(typeof data9 === "string"){
if(func67(data9) < 1){
const err18 = {instancePath:instancePath+"/targets/" + i0+"/profile",schemaPath:"#/$defs/target/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.profile,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/targets/" + i0+"/profile",schemaPath:"#/$defs/target/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.profile.type,parentSchema:schema35.properties.profile,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.identity_policies !== undefined && func0.call(data5, "identity_policies")){
let data10 = data5.identity_policies;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err20 = {instancePath:instancePath+"/targets/" + i0+"/identity_policies",schemaPath:"#/$defs/target/properties/identity_policies/type",keyword:"type",params:{type: schema35.properties.identity_policies.type},message:"must be array,null",schema:schema35.properties.identity_policies.type,parentSchema:schema35.properties.identity_policies,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func67(data11) < 1){
const err21 = {instancePath:instancePath+"/targets/" + i0+"/identity_policies/" + i1,schemaPath:"#/$defs/target/properties/identity_policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.identity_policies.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/targets/" + i0+"/identity_policies/" + i1,schemaPath:"#/$defs/target/properties/identity_policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.identity_policies.items.type,parentSchema:schema35.properties.identity_policies.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data5.description !== undefined && func0.call(data5, "description")){
let data12 = data5.description;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/targets/" + i0+"/description",schemaPath:"#/$defs/target/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
if(data.secret !== undefined && func0.call(data, "secret")){
let data13 = data.secret;
if(typeof data13 !== "boolean"){
const err25 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.secret.type,parentSchema:schema36.properties.secret,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema31.properties.version.type},message:"must be string,number",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.variables !== undefined && func0.call(data, "variables")){
let data1 = data.variables;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: schema31.properties.variables.type},message:"must be object,null",schema:schema31.properties.variables.type,parentSchema:schema31.properties.variables,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data2 = data.metadata;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema31.properties.metadata.type},message:"must be object,null",schema:schema31.properties.metadata.type,parentSchema:schema31.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.project !== undefined && func0.call(data2, "project")){
let data3 = data2.project;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/metadata/project",schemaPath:"#/properties/metadata/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.project.type,parentSchema:schema31.properties.metadata.properties.project,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.owner !== undefined && func0.call(data2, "owner")){
let data4 = data2.owner;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/metadata/owner",schemaPath:"#/properties/metadata/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.owner.type,parentSchema:schema31.properties.metadata.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.environments !== undefined && func0.call(data2, "environments")){
let data5 = data2.environments;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/metadata/environments",schemaPath:"#/properties/metadata/properties/environments/type",keyword:"type",params:{type: schema31.properties.metadata.properties.environments.type},message:"must be array,null",schema:schema31.properties.metadata.properties.environments.type,parentSchema:schema31.properties.metadata.properties.environments,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func67(data6) < 1){
const err7 = {instancePath:instancePath+"/metadata/environments/" + i0,schemaPath:"#/properties/metadata/properties/environments/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.metadata.properties.environments.items,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/metadata/environments/" + i0,schemaPath:"#/properties/metadata/properties/environments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.environments.items.type,parentSchema:schema31.properties.metadata.properties.environments.items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data2.compliance !== undefined && func0.call(data2, "compliance")){
let data7 = data2.compliance;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/metadata/compliance",schemaPath:"#/properties/metadata/properties/compliance/type",keyword:"type",params:{type: schema31.properties.metadata.properties.compliance.type},message:"must be array,null",schema:schema31.properties.metadata.properties.compliance.type,parentSchema:schema31.properties.metadata.properties.compliance,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func67(data8) < 1){
const err10 = {instancePath:instancePath+"/metadata/compliance/" + i1,schemaPath:"#/properties/metadata/properties/compliance/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.metadata.properties.compliance.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/compliance/" + i1,schemaPath:"#/properties/metadata/properties/compliance/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.compliance.items.type,parentSchema:schema31.properties.metadata.properties.compliance.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data2.fingerprint_key !== undefined && func0.call(data2, "fingerprint_key")){
let data9 = data2.fingerprint_key;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.provider === undefined) || (!(func0.call(data9, "provider")))){
const err12 = {instancePath:instancePath+"/metadata/fingerprint_key",schemaPath:"#/properties/metadata/properties/fingerprint_key/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema31.properties.metadata.properties.fingerprint_key.required,parentSchema:schema31.properties.metadata.properties.fingerprint_key,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data9.key === undefined) || (!(func0.call(data9, "key")))){
const err13 = {instancePath:instancePath+"/metadata/fingerprint_key",schemaPath:"#/properties/metadata/properties/fingerprint_key/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.properties.metadata.properties.fingerprint_key.required,parentSchema:schema31.properties.metadata.properties.fingerprint_key,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((((key1 === "provider") || (key1 === "key")) || (key1 === "mount")) || (key1 === "version"))){
const err14 = {instancePath:instancePath+"/metadata/fingerprint_key",schemaPath:"#/properties/metadata/properties/fingerprint_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.metadata.properties.fingerprint_key,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.provider !== undefined && func0.call(data9, "provider")){
let data10 = data9.provider;
if(typeof data10 === "string"){
if(func67(data10) < 1){
const err15 = {instancePath:instancePath+"/metadata/fingerprint_key/provider",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.provider,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/metadata/fingerprint_key/provider",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.fingerprint_key.properties.provider.type,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.provider,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.key !== undefined && func0.call(data9, "key")){
let data11 = data9.key;
if(typeof data11 === "string"){
if(func67(data11) < 1){
const err17 = {instancePath:instancePath+"/metadata/fingerprint_key/key",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.key,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/metadata/fingerprint_key/key",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.fingerprint_key.properties.key.type,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.key,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.mount !== undefined && func0.call(data9, "mount")){
let data12 = data9.mount;
if(typeof data12 === "string"){
if(func67(data12) < 1){
const err19 = {instancePath:instancePath+"/metadata/fingerprint_key/mount",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/mount/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.mount,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/metadata/fingerprint_key/mount",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/mount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.fingerprint_key.properties.mount.type,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.mount,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.version !== undefined && func0.call(data9, "version")){
let data13 = data9.version;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err21 = {instancePath:instancePath+"/metadata/fingerprint_key/version",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.metadata.properties.fingerprint_key.properties.version.type,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.version,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/metadata/fingerprint_key/version",schemaPath:"#/properties/metadata/properties/fingerprint_key/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.metadata.properties.fingerprint_key.properties.version,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/metadata/fingerprint_key",schemaPath:"#/properties/metadata/properties/fingerprint_key/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.metadata.properties.fingerprint_key.type,parentSchema:schema31.properties.metadata.properties.fingerprint_key,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.trusted !== undefined && func0.call(data2, "trusted")){
let data14 = data2.trusted;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err24 = {instancePath:instancePath+"/metadata/trusted",schemaPath:"#/properties/metadata/properties/trusted/type",keyword:"type",params:{type: schema31.properties.metadata.properties.trusted.type},message:"must be array,null",schema:schema31.properties.metadata.properties.trusted.type,parentSchema:schema31.properties.metadata.properties.trusted,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err25 = {instancePath:instancePath+"/metadata/trusted/" + i2,schemaPath:"#/properties/metadata/properties/trusted/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$",parentSchema:schema31.properties.metadata.properties.trusted.items,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/metadata/trusted/" + i2,schemaPath:"#/properties/metadata/properties/trusted/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata.properties.trusted.items.type,parentSchema:schema31.properties.metadata.properties.trusted.items,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data16 = data.environments;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err27 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: schema31.properties.environments.type},message:"must be object,null",schema:schema31.properties.environments.type,parentSchema:schema31.properties.environments,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 of Object.keys(data16)){
if(!((key2 === "default") || (key2 === "profiles"))){
const err28 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.environments,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.default !== undefined && func0.call(data16, "default")){
let data17 = data16.default;
if(typeof data17 === "string"){
if(func67(data17) < 1){
const err29 = {instancePath:instancePath+"/environments/default",schemaPath:"#/properties/environments/properties/default/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.environments.properties.default,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/environments/default",schemaPath:"#/properties/environments/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.properties.default.type,parentSchema:schema31.properties.environments.properties.default,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.profiles !== undefined && func0.call(data16, "profiles")){
let data18 = data16.profiles;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err31 = {instancePath:instancePath+"/environments/profiles",schemaPath:"#/properties/environments/properties/profiles/type",keyword:"type",params:{type: schema31.properties.environments.properties.profiles.type},message:"must be object,null",schema:schema31.properties.environments.properties.profiles.type,parentSchema:schema31.properties.environments.properties.profiles,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 of Object.keys(data18)){
let data19 = data18[key3];
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err32 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/properties/profiles/additionalProperties/type",keyword:"type",params:{type: schema31.properties.environments.properties.profiles.additionalProperties.type},message:"must be object,null",schema:schema31.properties.environments.properties.profiles.additionalProperties.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 of Object.keys(data19)){
if(!(((((key4 === "description") || (key4 === "var_files")) || (key4 === "lockfile")) || (key4 === "target_profile")) || (key4 === "labels"))){
const err33 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/properties/profiles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data19.description !== undefined && func0.call(data19, "description")){
let data20 = data19.description;
if(typeof data20 !== "string"){
const err34 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.properties.profiles.additionalProperties.properties.description.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.description,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.var_files !== undefined && func0.call(data19, "var_files")){
let data21 = data19.var_files;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err35 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/var_files",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/var_files/type",keyword:"type",params:{type: schema31.properties.environments.properties.profiles.additionalProperties.properties.var_files.type},message:"must be array,null",schema:schema31.properties.environments.properties.profiles.additionalProperties.properties.var_files.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.var_files,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(func67(data22) < 1){
const err36 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/var_files/" + i3,schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/var_files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.var_files.items,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/var_files/" + i3,schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/var_files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.properties.profiles.additionalProperties.properties.var_files.items.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.var_files.items,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
if(data19.lockfile !== undefined && func0.call(data19, "lockfile")){
let data23 = data19.lockfile;
if(typeof data23 === "string"){
if(func67(data23) < 1){
const err38 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lockfile",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/lockfile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.lockfile,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lockfile",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/lockfile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.properties.profiles.additionalProperties.properties.lockfile.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.lockfile,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.target_profile !== undefined && func0.call(data19, "target_profile")){
let data24 = data19.target_profile;
if(typeof data24 === "string"){
if(func67(data24) < 1){
const err40 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/target_profile",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/target_profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.target_profile,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/target_profile",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/target_profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.properties.profiles.additionalProperties.properties.target_profile.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.target_profile,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.labels !== undefined && func0.call(data19, "labels")){
let data25 = data19.labels;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err42 = {instancePath:instancePath+"/environments/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/environments/properties/profiles/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema31.properties.environments.properties.profiles.additionalProperties.properties.labels.type},message:"must be object,null",schema:schema31.properties.environments.properties.profiles.additionalProperties.properties.labels.type,parentSchema:schema31.properties.environments.properties.profiles.additionalProperties.properties.labels,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
}
}
}
if(data.target_profiles !== undefined && func0.call(data, "target_profiles")){
let data26 = data.target_profiles;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err43 = {instancePath:instancePath+"/target_profiles",schemaPath:"#/properties/target_profiles/type",keyword:"type",params:{type: schema31.properties.target_profiles.type},message:"must be object,null",schema:schema31.properties.target_profiles.type,parentSchema:schema31.properties.target_profiles,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 of Object.keys(data26)){
let data27 = data26[key5];
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err44 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_profiles/additionalProperties/type",keyword:"type",params:{type: schema31.properties.target_profiles.additionalProperties.type},message:"must be object,null",schema:schema31.properties.target_profiles.additionalProperties.type,parentSchema:schema31.properties.target_profiles.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 of Object.keys(data27)){
if(!((((key6 === "description") || (key6 === "identity_policies")) || (key6 === "provider_overrides")) || (key6 === "target_overrides"))){
const err45 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_profiles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.target_profiles.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27.description !== undefined && func0.call(data27, "description")){
let data28 = data27.description;
if(typeof data28 !== "string"){
const err46 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/target_profiles/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.target_profiles.additionalProperties.properties.description.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.description,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27.identity_policies !== undefined && func0.call(data27, "identity_policies")){
let data29 = data27.identity_policies;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err47 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/identity_policies",schemaPath:"#/properties/target_profiles/additionalProperties/properties/identity_policies/type",keyword:"type",params:{type: schema31.properties.target_profiles.additionalProperties.properties.identity_policies.type},message:"must be array,null",schema:schema31.properties.target_profiles.additionalProperties.properties.identity_policies.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.identity_policies,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(func67(data30) < 1){
const err48 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/identity_policies/" + i4,schemaPath:"#/properties/target_profiles/additionalProperties/properties/identity_policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.identity_policies.items,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/identity_policies/" + i4,schemaPath:"#/properties/target_profiles/additionalProperties/properties/identity_policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.target_profiles.additionalProperties.properties.identity_policies.items.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.identity_policies.items,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data27.provider_overrides !== undefined && func0.call(data27, "provider_overrides")){
let data31 = data27.provider_overrides;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err50 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider_overrides",schemaPath:"#/properties/target_profiles/additionalProperties/properties/provider_overrides/type",keyword:"type",params:{type: schema31.properties.target_profiles.additionalProperties.properties.provider_overrides.type},message:"must be object,null",schema:schema31.properties.target_profiles.additionalProperties.properties.provider_overrides.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.provider_overrides,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key7 of Object.keys(data31)){
let data32 = data31[key7];
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err51 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider_overrides/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_profiles/additionalProperties/properties/provider_overrides/additionalProperties/type",keyword:"type",params:{type: schema31.properties.target_profiles.additionalProperties.properties.provider_overrides.additionalProperties.type},message:"must be object,null",schema:schema31.properties.target_profiles.additionalProperties.properties.provider_overrides.additionalProperties.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.provider_overrides.additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data27.target_overrides !== undefined && func0.call(data27, "target_overrides")){
let data33 = data27.target_overrides;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err52 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/target_overrides",schemaPath:"#/properties/target_profiles/additionalProperties/properties/target_overrides/type",keyword:"type",params:{type: schema31.properties.target_profiles.additionalProperties.properties.target_overrides.type},message:"must be object,null",schema:schema31.properties.target_profiles.additionalProperties.properties.target_overrides.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.target_overrides,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key8 of Object.keys(data33)){
let data34 = data33[key8];
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err53 = {instancePath:instancePath+"/target_profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/target_overrides/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_profiles/additionalProperties/properties/target_overrides/additionalProperties/type",keyword:"type",params:{type: schema31.properties.target_profiles.additionalProperties.properties.target_overrides.additionalProperties.type},message:"must be object,null",schema:schema31.properties.target_profiles.additionalProperties.properties.target_overrides.additionalProperties.type,parentSchema:schema31.properties.target_profiles.additionalProperties.properties.target_overrides.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
}
}
}
}
if(data.providers !== undefined && func0.call(data, "providers")){
let data35 = data.providers;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err54 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: schema31.properties.providers.type},message:"must be object,null",schema:schema31.properties.providers.type,parentSchema:schema31.properties.providers,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 of Object.keys(data35)){
let data36 = data35[key9];
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err55 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/provider/type",keyword:"type",params:{type: schema32.type},message:"must be object,null",schema:schema32.type,parentSchema:schema32,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 of Object.keys(data36)){
if(!(((((key10 === "kind") || (key10 === "auth")) || (key10 === "config")) || (key10 === "fallback_generator")) || (key10 === "description"))){
const err56 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data36.kind !== undefined && func0.call(data36, "kind")){
let data37 = data36.kind;
if(typeof data37 === "string"){
if(func67(data37) < 1){
const err57 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/$defs/provider/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.kind,data:data37};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/$defs/provider/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.kind.type,parentSchema:schema32.properties.kind,data:data37};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data36.auth !== undefined && func0.call(data36, "auth")){
let data38 = data36.auth;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err59 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/$defs/provider/properties/auth/type",keyword:"type",params:{type: schema32.properties.auth.type},message:"must be object,null",schema:schema32.properties.auth.type,parentSchema:schema32.properties.auth,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.kind !== undefined && func0.call(data38, "kind")){
let data39 = data38.kind;
if(typeof data39 === "string"){
if(func67(data39) < 1){
const err60 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/kind",schemaPath:"#/$defs/provider/properties/auth/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.auth.properties.kind,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/kind",schemaPath:"#/$defs/provider/properties/auth/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.auth.properties.kind.type,parentSchema:schema32.properties.auth.properties.kind,data:data39};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data38.config !== undefined && func0.call(data38, "config")){
let data40 = data38.config;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err62 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/config",schemaPath:"#/$defs/provider/properties/auth/properties/config/type",keyword:"type",params:{type: schema32.properties.auth.properties.config.type},message:"must be object,null",schema:schema32.properties.auth.properties.config.type,parentSchema:schema32.properties.auth.properties.config,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data38.profiles !== undefined && func0.call(data38, "profiles")){
let data41 = data38.profiles;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err63 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/profiles",schemaPath:"#/$defs/provider/properties/auth/properties/profiles/type",keyword:"type",params:{type: schema32.properties.auth.properties.profiles.type},message:"must be object,null",schema:schema32.properties.auth.properties.profiles.type,parentSchema:schema32.properties.auth.properties.profiles,data:data41};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 of Object.keys(data41)){
let data42 = data41[key11];
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err64 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/provider/properties/auth/properties/profiles/additionalProperties/type",keyword:"type",params:{type: schema32.properties.auth.properties.profiles.additionalProperties.type},message:"must be object,null",schema:schema32.properties.auth.properties.profiles.additionalProperties.type,parentSchema:schema32.properties.auth.properties.profiles.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.kind !== undefined && func0.call(data42, "kind")){
let data43 = data42.kind;
if(typeof data43 === "string"){
if(func67(data43) < 1){
const err65 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/$defs/provider/properties/auth/properties/profiles/additionalProperties/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.auth.properties.profiles.additionalProperties.properties.kind,data:data43};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/$defs/provider/properties/auth/properties/profiles/additionalProperties/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.auth.properties.profiles.additionalProperties.properties.kind.type,parentSchema:schema32.properties.auth.properties.profiles.additionalProperties.properties.kind,data:data43};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data42.config !== undefined && func0.call(data42, "config")){
let data44 = data42.config;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
const err67 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/config",schemaPath:"#/$defs/provider/properties/auth/properties/profiles/additionalProperties/properties/config/type",keyword:"type",params:{type: schema32.properties.auth.properties.profiles.additionalProperties.properties.config.type},message:"must be object,null",schema:schema32.properties.auth.properties.profiles.additionalProperties.properties.config.type,parentSchema:schema32.properties.auth.properties.profiles.additionalProperties.properties.config,data:data44};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
}
if(data38.fallback_generator !== undefined && func0.call(data38, "fallback_generator")){
let data45 = data38.fallback_generator;
if(typeof data45 !== "string"){
const err68 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth/fallback_generator",schemaPath:"#/$defs/provider/properties/auth/properties/fallback_generator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.auth.properties.fallback_generator.type,parentSchema:schema32.properties.auth.properties.fallback_generator,data:data45};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data36.config !== undefined && func0.call(data36, "config")){
let data46 = data36.config;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err69 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/config",schemaPath:"#/$defs/provider/properties/config/type",keyword:"type",params:{type: schema32.properties.config.type},message:"must be object,null",schema:schema32.properties.config.type,parentSchema:schema32.properties.config,data:data46};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.fallback_generator !== undefined && func0.call(data36, "fallback_generator")){
let data47 = data36.fallback_generator;
if(typeof data47 !== "string"){
const err70 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback_generator",schemaPath:"#/$defs/provider/properties/fallback_generator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.fallback_generator.type,parentSchema:schema32.properties.fallback_generator,data:data47};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data36.description !== undefined && func0.call(data36, "description")){
let data48 = data36.description;
if(typeof data48 !== "string"){
const err71 = {instancePath:instancePath+"/providers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/provider/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data49 = data.secrets;
if((!(Array.isArray(data49))) && (data49 !== null)){
const err72 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: schema31.properties.secrets.type},message:"must be array,null",schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
if(!(validate21(data49[i5], {instancePath:instancePath+"/secrets/" + i5,parentData:data49,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.templates !== undefined && func0.call(data, "templates")){
let data51 = data.templates;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err73 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: schema31.properties.templates.type},message:"must be object,null",schema:schema31.properties.templates.type,parentSchema:schema31.properties.templates,data:data51};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key12 of Object.keys(data51)){
let data52 = data51[key12];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.fields === undefined) || (!(func0.call(data52, "fields")))){
const err74 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/templates/additionalProperties/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.templates.additionalProperties.required,parentSchema:schema31.properties.templates.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key13 of Object.keys(data52)){
if(!(((key13 === "description") || (key13 === "fields")) || (key13 === "targets"))){
const err75 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/templates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.templates.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data52.description !== undefined && func0.call(data52, "description")){
let data53 = data52.description;
if(typeof data53 !== "string"){
const err76 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/templates/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.templates.additionalProperties.properties.description.type,parentSchema:schema31.properties.templates.additionalProperties.properties.description,data:data53};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data52.fields !== undefined && func0.call(data52, "fields")){
let data54 = data52.fields;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(Object.keys(data54).length < 1){
const err77 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/templates/additionalProperties/properties/fields/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.templates.additionalProperties.properties.fields,data:data54};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key14 of Object.keys(data54)){
if(!(validate23(data54[key14], {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data54,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/templates/additionalProperties/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.templates.additionalProperties.properties.fields.type,parentSchema:schema31.properties.templates.additionalProperties.properties.fields,data:data54};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data52.targets !== undefined && func0.call(data52, "targets")){
let data56 = data52.targets;
if((!(Array.isArray(data56))) && (data56 !== null)){
const err79 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets",schemaPath:"#/properties/templates/additionalProperties/properties/targets/type",keyword:"type",params:{type: schema31.properties.templates.additionalProperties.properties.targets.type},message:"must be array,null",schema:schema31.properties.templates.additionalProperties.properties.targets.type,parentSchema:schema31.properties.templates.additionalProperties.properties.targets,data:data56};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data56)){
const len6 = data56.length;
for(let i6=0; i6<len6; i6++){
let data57 = data56[i6];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.provider === undefined) || (!(func0.call(data57, "provider")))){
const err80 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema35.required,parentSchema:schema35,data:data57};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data57.kind === undefined) || (!(func0.call(data57, "kind")))){
const err81 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema35.required,parentSchema:schema35,data:data57};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key15 of Object.keys(data57)){
if(!((((((key15 === "provider") || (key15 === "kind")) || (key15 === "config")) || (key15 === "profile")) || (key15 === "identity_policies")) || (key15 === "description"))){
const err82 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6,schemaPath:"#/$defs/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data57};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data57.provider !== undefined && func0.call(data57, "provider")){
let data58 = data57.provider;
if(typeof data58 === "string"){
if(func67(data58) < 1){
const err83 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/provider",schemaPath:"#/$defs/target/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.provider,data:data58};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/provider",schemaPath:"#/$defs/target/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.provider.type,parentSchema:schema35.properties.provider,data:data58};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data57.kind !== undefined && func0.call(data57, "kind")){
let data59 = data57.kind;
if(typeof data59 === "string"){
if(func67(data59) < 1){
const err85 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/kind",schemaPath:"#/$defs/target/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.kind,data:data59};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.kind.type,parentSchema:schema35.properties.kind,data:data59};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data57.config !== undefined && func0.call(data57, "config")){
let data60 = data57.config;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err87 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/config",schemaPath:"#/$defs/target/properties/config/type",keyword:"type",params:{type: schema35.properties.config.type},message:"must be object,null",schema:schema35.properties.config.type,parentSchema:schema35.properties.config,data:data60};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data57.profile !== undefined && func0.call(data57, "profile")){
let data61 = data57.profile;
if(typeof data61 === "string"){
if(func67(data61) < 1){
const err88 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/profile",schemaPath:"#/$defs/target/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.profile,data:data61};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/profile",schemaPath:"#/$defs/target/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.profile.type,parentSchema:schema35.properties.profile,data:data61};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data57.identity_policies !== undefined && func0.call(data57, "identity_policies")){
let data62 = data57.identity_policies;
if((!(Array.isArray(data62))) && (data62 !== null)){
const err90 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/identity_policies",schemaPath:"#/$defs/target/properties/identity_policies/type",keyword:"type",params:{type: schema35.properties.identity_policies.type},message:"must be array,null",schema:schema35.properties.identity_policies.type,parentSchema:schema35.properties.identity_policies,data:data62};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(Array.isArray(data62)){
const len7 = data62.length;
for(let i7=0; i7<len7; i7++){
let data63 = data62[i7];
if(typeof data63 === "string"){
if(func67(data63) < 1){
const err91 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/identity_policies/" + i7,schemaPath:"#/$defs/target/properties/identity_policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.identity_policies.items,data:data63};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/identity_policies/" + i7,schemaPath:"#/$defs/target/properties/identity_policies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.identity_policies.items.type,parentSchema:schema35.properties.identity_policies.items,data:data63};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
if(data57.description !== undefined && func0.call(data57, "description")){
let data64 = data57.description;
if(typeof data64 !== "string"){
const err93 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6+"/description",schemaPath:"#/$defs/target/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.description.type,parentSchema:schema35.properties.description,data:data64};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/targets/" + i6,schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data57};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/templates/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.templates.additionalProperties.type,parentSchema:schema31.properties.templates.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
if(data.policies !== undefined && func0.call(data, "policies")){
let data65 = data.policies;
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err96 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema31.properties.policies.type},message:"must be object,null",schema:schema31.properties.policies.type,parentSchema:schema31.properties.policies,data:data65};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key16 of Object.keys(data65)){
let data66 = data65[key16];
if((!(data66 && typeof data66 == "object" && !Array.isArray(data66))) && (data66 !== null)){
const err97 = {instancePath:instancePath+"/policies/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/type",keyword:"type",params:{type: schema31.properties.policies.additionalProperties.type},message:"must be object,null",schema:schema31.properties.policies.additionalProperties.type,parentSchema:schema31.properties.policies.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.kind !== undefined && func0.call(data66, "kind")){
let data67 = data66.kind;
if(typeof data67 === "string"){
if(func67(data67) < 1){
const err98 = {instancePath:instancePath+"/policies/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/policies/additionalProperties/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.policies.additionalProperties.properties.kind,data:data67};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/policies/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/policies/additionalProperties/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.policies.additionalProperties.properties.kind.type,parentSchema:schema31.properties.policies.additionalProperties.properties.kind,data:data67};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data66.enabled !== undefined && func0.call(data66, "enabled")){
let data68 = data66.enabled;
if(typeof data68 !== "boolean"){
const err100 = {instancePath:instancePath+"/policies/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/policies/additionalProperties/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.policies.additionalProperties.properties.enabled.type,parentSchema:schema31.properties.policies.additionalProperties.properties.enabled,data:data68};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data69 = data.labels;
if((!(data69 && typeof data69 == "object" && !Array.isArray(data69))) && (data69 !== null)){
const err101 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: schema31.properties.labels.type},message:"must be object,null",schema:schema31.properties.labels.type,parentSchema:schema31.properties.labels,data:data69};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data70 = data.annotations;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err102 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: schema31.properties.annotations.type},message:"must be object,null",schema:schema31.properties.annotations.type,parentSchema:schema31.properties.annotations,data:data70};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.config !== undefined && func0.call(data, "config")){
let data71 = data.config;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err103 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: schema31.properties.config.type},message:"must be object,null",schema:schema31.properties.config.type,parentSchema:schema31.properties.config,data:data71};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.agent !== undefined && func0.call(data, "agent")){
let data72 = data.agent;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err104 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: schema31.properties.agent.type},message:"must be object,null",schema:schema31.properties.agent.type,parentSchema:schema31.properties.agent,data:data72};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_random_password = validate25;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"length":{"type":"integer","minimum":1,"maximum":4096,"default":32,"description":"Number of characters."},"upper":{"type":"boolean","default":true,"description":"Whether capital letters A-Z occur, and then at least once."},"lower":{"type":"boolean","default":true,"description":"Whether small letters a-z occur, and then at least once."},"number":{"type":"boolean","default":true,"description":"Whether digits occur, and then at least once."},"special":{"type":"boolean","default":true,"description":"Whether special characters occur, and then at least once."},"special_characters":{"type":"string","pattern":"^[!-/:-@\\[-`{-~]+$","default":"!#%&()*+,-./:;<=>?@[]^_{|}~","description":"The special characters to choose from: ASCII punctuation; by default without quotes and backslash."},"exclude_characters":{"type":"string","default":"","description":"Characters that must not occur."},"min_upper":{"type":"integer","minimum":0,"maximum":4096,"description":"How many capital letters there are at least; 1 where the class is enabled."},"min_lower":{"type":"integer","minimum":0,"maximum":4096,"description":"How many small letters there are at least; 1 where the class is enabled."},"min_number":{"type":"integer","minimum":0,"maximum":4096,"description":"How many digits there are at least; 1 where the class is enabled."},"min_special":{"type":"integer","minimum":0,"maximum":4096,"description":"How many special characters there are at least; 1 where the class is enabled."}}};
const pattern6 = new RegExp("^[!-/:-@\\[-`{-~]+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema40.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length !== undefined && func0.call(data, "length")){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.length.type,parentSchema:schema40.properties.length,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4096 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema40.properties.length,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.length,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.upper !== undefined && func0.call(data, "upper")){
let data1 = data.upper;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/upper",schemaPath:"#/properties/upper/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.upper.type,parentSchema:schema40.properties.upper,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lower !== undefined && func0.call(data, "lower")){
let data2 = data.lower;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.lower.type,parentSchema:schema40.properties.lower,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data3 = data.number;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.number.type,parentSchema:schema40.properties.number,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.special !== undefined && func0.call(data, "special")){
let data4 = data.special;
if(typeof data4 !== "boolean"){
const err7 = {instancePath:instancePath+"/special",schemaPath:"#/properties/special/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.special.type,parentSchema:schema40.properties.special,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.special_characters !== undefined && func0.call(data, "special_characters")){
let data5 = data.special_characters;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err8 = {instancePath:instancePath+"/special_characters",schemaPath:"#/properties/special_characters/pattern",keyword:"pattern",params:{pattern: "^[!-/:-@\\[-`{-~]+$"},message:"must match pattern \""+"^[!-/:-@\\[-`{-~]+$"+"\"",schema:"^[!-/:-@\\[-`{-~]+$",parentSchema:schema40.properties.special_characters,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/special_characters",schemaPath:"#/properties/special_characters/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.special_characters.type,parentSchema:schema40.properties.special_characters,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exclude_characters !== undefined && func0.call(data, "exclude_characters")){
let data6 = data.exclude_characters;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/exclude_characters",schemaPath:"#/properties/exclude_characters/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.exclude_characters.type,parentSchema:schema40.properties.exclude_characters,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.min_upper !== undefined && func0.call(data, "min_upper")){
let data7 = data.min_upper;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/min_upper",schemaPath:"#/properties/min_upper/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.min_upper.type,parentSchema:schema40.properties.min_upper,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4096 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/min_upper",schemaPath:"#/properties/min_upper/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema40.properties.min_upper,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/min_upper",schemaPath:"#/properties/min_upper/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.min_upper,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.min_lower !== undefined && func0.call(data, "min_lower")){
let data8 = data.min_lower;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/min_lower",schemaPath:"#/properties/min_lower/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.min_lower.type,parentSchema:schema40.properties.min_lower,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4096 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/min_lower",schemaPath:"#/properties/min_lower/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema40.properties.min_lower,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/min_lower",schemaPath:"#/properties/min_lower/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.min_lower,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.min_number !== undefined && func0.call(data, "min_number")){
let data9 = data.min_number;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/min_number",schemaPath:"#/properties/min_number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.min_number.type,parentSchema:schema40.properties.min_number,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/min_number",schemaPath:"#/properties/min_number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema40.properties.min_number,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/min_number",schemaPath:"#/properties/min_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.min_number,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.min_special !== undefined && func0.call(data, "min_special")){
let data10 = data.min_special;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/min_special",schemaPath:"#/properties/min_special/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.min_special.type,parentSchema:schema40.properties.min_special,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/min_special",schemaPath:"#/properties/min_special/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema40.properties.min_special,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/min_special",schemaPath:"#/properties/min_special/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.min_special,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_random_string = validate26;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"length":{"type":"integer","minimum":1,"maximum":4096,"default":32,"description":"Number of characters."},"charset":{"enum":["alphanumeric","alpha","numeric","hex","base64url","base64"],"default":"alphanumeric","description":"The alphabet: the length counts its characters, and base64 has no padding."}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "length") || (key0 === "charset"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length !== undefined && func0.call(data, "length")){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.length.type,parentSchema:schema41.properties.length,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4096 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema41.properties.length,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema41.properties.length,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.charset !== undefined && func0.call(data, "charset")){
let data1 = data.charset;
if(!((((((data1 === "alphanumeric") || (data1 === "alpha")) || (data1 === "numeric")) || (data1 === "hex")) || (data1 === "base64url")) || (data1 === "base64"))){
const err4 = {instancePath:instancePath+"/charset",schemaPath:"#/properties/charset/enum",keyword:"enum",params:{allowedValues: schema41.properties.charset.enum},message:"must be equal to one of the allowed values",schema:schema41.properties.charset.enum,parentSchema:schema41.properties.charset,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_uuid = validate27;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"version":{"enum":[4,7],"default":4,"description":"4: all random. 7: sorts by time, and tells when it was made."}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "version")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(!((data0 === 4) || (data0 === 7))){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema42.properties.version.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.version.enum,parentSchema:schema42.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_passphrase = validate28;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"words":{"type":"integer","minimum":1,"maximum":64,"default":6,"description":"Number of words; 6 have 77 bits, 10 have 129."},"separator":{"type":"string","maxLength":16,"default":"-","description":"What stands between the words; may be empty."},"capitalize":{"type":"boolean","default":false,"description":"Whether each word begins with a capital letter."}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "words") || (key0 === "separator")) || (key0 === "capitalize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data0 = data.words;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.words.type,parentSchema:schema43.properties.words,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 64 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema43.properties.words,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43.properties.words,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.separator !== undefined && func0.call(data, "separator")){
let data1 = data.separator;
if(typeof data1 === "string"){
if(func67(data1) > 16){
const err4 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",schema:16,parentSchema:schema43.properties.separator,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.separator.type,parentSchema:schema43.properties.separator,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.capitalize !== undefined && func0.call(data, "capitalize")){
let data2 = data.capitalize;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/capitalize",schemaPath:"#/properties/capitalize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema43.properties.capitalize.type,parentSchema:schema43.properties.capitalize,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_static = validate29;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"default":{"type":["string","number","boolean","object","array","null"],"description":"The value; ${NAME} reads the environment. Left out or empty: a person is asked."},"value":{"type":["string","number","boolean","object","array","null"],"description":"Another name of default."},"validation":{"type":"string","description":"A regular expression that the value must match from its beginning (end it with $ for the whole value)."},"rotation_period":{"type":"string","description":"Without effect: it belongs to the secret. SecretZero's own example has it here."},"prompt_on_empty":{"type":"boolean","default":true,"description":"Whether a person is asked where no value is given."}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "default") || (key0 === "value")) || (key0 === "validation")) || (key0 === "rotation_period")) || (key0 === "prompt_on_empty"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.default !== undefined && func0.call(data, "default")){
let data0 = data.default;
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema44.properties.default.type},message:"must be string,number,boolean,object,array,null",schema:schema44.properties.default.type,parentSchema:schema44.properties.default,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if((((typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema44.properties.value.type},message:"must be string,number,boolean,object,array,null",schema:schema44.properties.value.type,parentSchema:schema44.properties.value,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.validation !== undefined && func0.call(data, "validation")){
let data2 = data.validation;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.validation.type,parentSchema:schema44.properties.validation,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rotation_period !== undefined && func0.call(data, "rotation_period")){
let data3 = data.rotation_period;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/rotation_period",schemaPath:"#/properties/rotation_period/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.rotation_period.type,parentSchema:schema44.properties.rotation_period,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prompt_on_empty !== undefined && func0.call(data, "prompt_on_empty")){
let data4 = data.prompt_on_empty;
if(typeof data4 !== "boolean"){
const err5 = {instancePath:instancePath+"/prompt_on_empty",schemaPath:"#/properties/prompt_on_empty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.prompt_on_empty.type,parentSchema:schema44.properties.prompt_on_empty,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_script = validate30;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"string","minLength":1,"description":"The program: a path inside the workspace, or a name that is looked up in PATH. No shell reads it."},"args":{"type":"array","items":{"type":"string"},"default":[],"description":"Its arguments; never a secret."},"shell":{"type":"boolean","default":false,"description":"Always false: no shell is ever used."},"timeout":{"type":"integer","minimum":1,"maximum":600,"default":30,"description":"Seconds after which the program and all that it started are ended."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.command === undefined) || (!(func0.call(data, "command")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "command") || (key0 === "args")) || (key0 === "shell")) || (key0 === "timeout"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
let data0 = data.command;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.command,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.command.type,parentSchema:schema45.properties.command,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.args.items.type,parentSchema:schema45.properties.args.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.args.type,parentSchema:schema45.properties.args,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.shell !== undefined && func0.call(data, "shell")){
let data3 = data.shell;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.shell.type,parentSchema:schema45.properties.shell,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data4 = data.timeout;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.timeout.type,parentSchema:schema45.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600",schema:600,parentSchema:schema45.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema45.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.source_env = validate31;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The environment variable."},"trim":{"type":"boolean","default":true,"description":"Whether blanks and line ends around the value are cut off."}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "trim"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.name.type,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.trim !== undefined && func0.call(data, "trim")){
let data1 = data.trim;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.trim.type,parentSchema:schema46.properties.trim,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.source_file = validate32;
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"The file, inside the workspace."},"format":{"enum":["dotenv","json","yaml","toml","tfvars","text"],"description":"How the file is read; by default told from its suffix, else the whole file is the value."},"key":{"type":"string","minLength":1,"description":"Which value: names from the top, with dots between them."},"encoding":{"enum":["utf-8","utf8"],"default":"utf-8","description":"Always UTF-8."}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "path") || (key0 === "format")) || (key0 === "key")) || (key0 === "encoding"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.path.type,parentSchema:schema47.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data1 = data.format;
if(!((((((data1 === "dotenv") || (data1 === "json")) || (data1 === "yaml")) || (data1 === "toml")) || (data1 === "tfvars")) || (data1 === "text"))){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema47.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.format.enum,parentSchema:schema47.properties.format,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func67(data2) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.key,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.key.type,parentSchema:schema47.properties.key,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data3 = data.encoding;
if(!((data3 === "utf-8") || (data3 === "utf8"))){
const err7 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema47.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.encoding.enum,parentSchema:schema47.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.source_secret_ref = validate33;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"string","minLength":1,"description":"The name of another secret of this manifest."},"field":{"type":"string","minLength":1,"description":"Its field, where it has more than one."}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.secret === undefined) || (!(func0.call(data, "secret")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "secret") || (key0 === "field"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secret !== undefined && func0.call(data, "secret")){
let data0 = data.secret;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err2 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.secret,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.secret.type,parentSchema:schema48.properties.secret,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data1 = data.field;
if(typeof data1 === "string"){
if(func67(data1) < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.field,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.field.type,parentSchema:schema48.properties.field,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.source_provider_read = validate34;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["provider","kind"],"properties":{"provider":{"type":"string","minLength":1,"description":"The provider that has the value, by its alias."},"kind":{"type":"string","minLength":1,"description":"A kind of target of that provider, which keeps values."},"read":{"type":"object","description":"Where it is: what the config of such a target says."},"field":{"type":"string","minLength":1,"description":"Which value, where there are several in one place."},"profile":{"type":"string","minLength":1,"description":"One of the provider’s auth.profiles to log in with."},"method":{"type":"string","description":"SecretZero’s; has no effect."}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "provider") || (key0 === "kind")) || (key0 === "read")) || (key0 === "field")) || (key0 === "profile")) || (key0 === "method"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.provider,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.provider.type,parentSchema:schema49.properties.provider,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func67(data1) < 1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.kind.type,parentSchema:schema49.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.read !== undefined && func0.call(data, "read")){
let data2 = data.read;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.properties.read.type,parentSchema:schema49.properties.read,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data3 = data.field;
if(typeof data3 === "string"){
if(func67(data3) < 1){
const err8 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.field,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.field.type,parentSchema:schema49.properties.field,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.profile !== undefined && func0.call(data, "profile")){
let data4 = data.profile;
if(typeof data4 === "string"){
if(func67(data4) < 1){
const err10 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.profile,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.profile.type,parentSchema:schema49.properties.profile,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
let data5 = data.method;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.method.type,parentSchema:schema49.properties.method,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_local_file = validate35;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"default":".env","description":"The file, relative to the workspace."},"format":{"enum":["dotenv","json","yaml","toml","tfvars"],"description":"The format; by default told from the suffix (.json, .yaml, .yml, .toml, .tfvars), else dotenv."},"key":{"type":"string","minLength":1,"description":"The key in the file; by default the secret's name (for several fields: the field's name)."},"mappings":{"type":"array","description":"Keys of single fields: each field named by source_key is written under target_key.","items":{"type":"object","additionalProperties":false,"required":["source_key","target_key"],"properties":{"source_key":{"type":"string","minLength":1,"description":"A field's name."},"target_key":{"type":"string","minLength":1,"description":"The key in the file."}}}},"merge":{"type":"boolean","default":true,"description":"Always true: keys of others are kept. false is refused."},"structure":{"enum":["flat"],"default":"flat","description":"Keys stand at the top of the file."},"value_field":{"type":"string","minLength":1,"description":"SecretZero's; accepted without effect, since values are written whole."}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "path") || (key0 === "format")) || (key0 === "key")) || (key0 === "mappings")) || (key0 === "merge")) || (key0 === "structure")) || (key0 === "value_field"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.path,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.path.type,parentSchema:schema50.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data1 = data.format;
if(!(((((data1 === "dotenv") || (data1 === "json")) || (data1 === "yaml")) || (data1 === "toml")) || (data1 === "tfvars"))){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema50.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.format.enum,parentSchema:schema50.properties.format,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func67(data2) < 1){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.key,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.key.type,parentSchema:schema50.properties.key,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mappings !== undefined && func0.call(data, "mappings")){
let data3 = data.mappings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.source_key === undefined) || (!(func0.call(data4, "source_key")))){
const err6 = {instancePath:instancePath+"/mappings/" + i0,schemaPath:"#/properties/mappings/items/required",keyword:"required",params:{missingProperty: "source_key"},message:"must have required property '"+"source_key"+"'",schema:schema50.properties.mappings.items.required,parentSchema:schema50.properties.mappings.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data4.target_key === undefined) || (!(func0.call(data4, "target_key")))){
const err7 = {instancePath:instancePath+"/mappings/" + i0,schemaPath:"#/properties/mappings/items/required",keyword:"required",params:{missingProperty: "target_key"},message:"must have required property '"+"target_key"+"'",schema:schema50.properties.mappings.items.required,parentSchema:schema50.properties.mappings.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "source_key") || (key1 === "target_key"))){
const err8 = {instancePath:instancePath+"/mappings/" + i0,schemaPath:"#/properties/mappings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.mappings.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.source_key !== undefined && func0.call(data4, "source_key")){
let data5 = data4.source_key;
if(typeof data5 === "string"){
if(func67(data5) < 1){
const err9 = {instancePath:instancePath+"/mappings/" + i0+"/source_key",schemaPath:"#/properties/mappings/items/properties/source_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.mappings.items.properties.source_key,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/mappings/" + i0+"/source_key",schemaPath:"#/properties/mappings/items/properties/source_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.mappings.items.properties.source_key.type,parentSchema:schema50.properties.mappings.items.properties.source_key,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.target_key !== undefined && func0.call(data4, "target_key")){
let data6 = data4.target_key;
if(typeof data6 === "string"){
if(func67(data6) < 1){
const err11 = {instancePath:instancePath+"/mappings/" + i0+"/target_key",schemaPath:"#/properties/mappings/items/properties/target_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.mappings.items.properties.target_key,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/mappings/" + i0+"/target_key",schemaPath:"#/properties/mappings/items/properties/target_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.mappings.items.properties.target_key.type,parentSchema:schema50.properties.mappings.items.properties.target_key,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/mappings/" + i0,schemaPath:"#/properties/mappings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.mappings.items.type,parentSchema:schema50.properties.mappings.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.mappings.type,parentSchema:schema50.properties.mappings,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.merge !== undefined && func0.call(data, "merge")){
let data7 = data.merge;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/merge",schemaPath:"#/properties/merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.merge.type,parentSchema:schema50.properties.merge,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.structure !== undefined && func0.call(data, "structure")){
let data8 = data.structure;
if(!(data8 === "flat")){
const err16 = {instancePath:instancePath+"/structure",schemaPath:"#/properties/structure/enum",keyword:"enum",params:{allowedValues: schema50.properties.structure.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.structure.enum,parentSchema:schema50.properties.structure,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.value_field !== undefined && func0.call(data, "value_field")){
let data9 = data.value_field;
if(typeof data9 === "string"){
if(func67(data9) < 1){
const err17 = {instancePath:instancePath+"/value_field",schemaPath:"#/properties/value_field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.value_field,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/value_field",schemaPath:"#/properties/value_field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.value_field.type,parentSchema:schema50.properties.value_field,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_local_template = validate36;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["template_path","output_path"],"properties":{"template_path":{"type":"string","minLength":1,"description":"The template, relative to the workspace."},"output_path":{"type":"string","minLength":1,"description":"The rendered file, relative to the workspace."},"overwrite":{"type":"boolean","default":true,"description":"SecretZero's; accepted without effect, since on_conflict decides what may be overwritten."}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.template_path === undefined) || (!(func0.call(data, "template_path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template_path"},message:"must have required property '"+"template_path"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.output_path === undefined) || (!(func0.call(data, "output_path")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_path"},message:"must have required property '"+"output_path"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "template_path") || (key0 === "output_path")) || (key0 === "overwrite"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.template_path !== undefined && func0.call(data, "template_path")){
let data0 = data.template_path;
if(typeof data0 === "string"){
if(func67(data0) < 1){
const err3 = {instancePath:instancePath+"/template_path",schemaPath:"#/properties/template_path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.template_path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/template_path",schemaPath:"#/properties/template_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.template_path.type,parentSchema:schema51.properties.template_path,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.output_path !== undefined && func0.call(data, "output_path")){
let data1 = data.output_path;
if(typeof data1 === "string"){
if(func67(data1) < 1){
const err5 = {instancePath:instancePath+"/output_path",schemaPath:"#/properties/output_path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.output_path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/output_path",schemaPath:"#/properties/output_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.output_path.type,parentSchema:schema51.properties.output_path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.overwrite !== undefined && func0.call(data, "overwrite")){
let data2 = data.overwrite;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.overwrite.type,parentSchema:schema51.properties.overwrite,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


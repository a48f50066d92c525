export const id = 1713;
export const ids = [1713,8478];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 89774:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.

exports.structure = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Secretfile","description":"Every secret of a repository: how it is made, how long it lives, where it must be.","type":"object","additionalProperties":false,"patternProperties":{"^x-":{"description":"A place for anchors; not read."}},"properties":{"version":{"type":["string","number"],"description":"Version of the manifest, such as \"1.0\"."},"variables":{"type":["object","null"],"description":"Values for {{ var.name }} and ${name}; they may use each other."},"metadata":{"type":["object","null"],"description":"About the project; further keys are kept.","properties":{"project":{"type":"string","description":"The project\u2019s name."},"owner":{"type":"string","description":"Who answers for it."},"environments":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"The environments that there are."},"compliance":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Standards to report on, such as soc2 or iso27001."},"fingerprint_key":{"type":"object","description":"A key that a provider keeps, in place of SECRETZERO_FINGERPRINT_KEY: fingerprints are made with a key that is derived from it for each run, and it never leaves the provider.","additionalProperties":false,"required":["provider","key"],"properties":{"provider":{"type":"string","minLength":1,"description":"The provider that keeps it, by its alias."},"key":{"type":"string","minLength":1,"description":"Its name there."},"mount":{"type":"string","minLength":1,"description":"Where it is mounted there, such as transit."},"version":{"type":"integer","minimum":1,"default":1,"description":"Which version of the key."}}},"trusted":{"type":["array","null"],"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$"},"description":"Accounts whose saves of the state are believed besides those of the action\u2019s own token: an App\u2019s name[bot], or the login of a person who works from a laptop. Read as it stands on the base branch, without variables."}}},"environments":{"type":["object","null"],"description":"Lanes with their own variables, target overrides and lockfile.","additionalProperties":false,"properties":{"default":{"type":"string","minLength":1,"description":"The environment that is used when none is asked for."},"profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"description":{"type":"string","description":"For people."},"var_files":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Files of variables that are laid over all others, in order; relative to the manifest."},"lockfile":{"type":"string","minLength":1,"description":"The lockfile of this environment; relative to the manifest."},"target_profile":{"type":"string","minLength":1,"description":"A name from target_profiles."},"labels":{"type":["object","null"],"description":"Words for reporting."}}},"description":"The environments, by name."}}},"target_profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"description":{"type":"string","description":"For people."},"identity_policies":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Policies of the kind provider_identity that must hold for every target."},"provider_overrides":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Config that is laid over."},"description":"Laid over the config of targets, by provider alias."},"target_overrides":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Config that is laid over."},"description":"Laid over the config of targets, by kind of target; wins."}}},"description":"What an environment changes in its targets."},"providers":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/provider"},"description":"Platforms, by alias. local and others need no declaration."},"secrets":{"type":["array","null"],"items":{"$ref":"#/$defs/secret"},"description":"The secrets."},"templates":{"type":["object","null"],"additionalProperties":{"type":"object","description":"A secret of several fields, used by kind: templates.<name>.","additionalProperties":false,"required":["fields"],"properties":{"description":{"type":"string","description":"For people."},"fields":{"type":"object","additionalProperties":{"$ref":"#/$defs/field"},"minProperties":1,"description":"The fields, by name."},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."}}},"description":"Secrets of several fields."},"policies":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"properties":{"kind":{"type":"string","minLength":1,"description":"rotation, access, compliance, provider_identity, \u2026"},"enabled":{"type":"boolean","default":true,"description":""}}},"description":"Rules, by name."},"labels":{"type":["object","null"],"description":"Words for selecting and reporting."},"annotations":{"type":["object","null"],"description":"Anything else, for people and tools."},"config":{"type":["object","null"],"description":"Settings of SecretZero\u2019s other tools; not read."},"agent":{"type":["object","null"],"description":"Settings of SecretZero\u2019s guided entry; not read."}},"$defs":{"target":{"type":"object","description":"One place where the value must be.","additionalProperties":false,"required":["provider","kind"],"properties":{"provider":{"type":"string","minLength":1,"description":"A provider: an alias from providers, or the name of a kind such as local or github."},"kind":{"type":"string","minLength":1,"description":"The kind of target, such as file or github_secret."},"config":{"type":["object","null"],"description":"Where exactly: depends on the kind."},"profile":{"type":"string","minLength":1,"description":"One of the provider\u2019s auth.profiles to log in with."},"identity_policies":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Policies of the kind provider_identity that must hold before this target is written."},"description":{"type":"string","description":"For people."}}},"generator":{"type":"object","description":"How the value of a field is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"A kind such as random_password or static."},"config":{"type":["object","null"],"description":"Settings of the kind."}}},"source":{"type":"object","description":"Where the value is read from, before anything is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"env, file or secret_ref."},"required":{"type":"boolean","default":true,"description":"Whether it is an error that the source has nothing; else the secret\u2019s kind makes the value."},"config":{"type":["object","null"],"description":"Settings of the kind."},"description":{"type":"string","description":"For people."},"automation_hint":{"type":"string","description":"For people."}}},"secret":{"type":"object","description":"A secret: how its value is made, how long it lives, where it must be.","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":1,"description":"The name; unique in the manifest."},"kind":{"type":"string","minLength":1,"description":"A generator, or templates.<name> for a secret of several fields."},"description":{"type":"string","description":"For people."},"config":{"type":["object","null"],"description":"Settings of the kind."},"source":{"$ref":"#/$defs/source"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"one_time":{"type":"boolean","default":false,"description":"Made once and never rotated by a due date or a changed definition."},"rotation_period":{"type":"string","description":"How long a value may live: a period such as 90d, 2w, 6mo (or 6m), 1y, or ISO 8601 such as P90D."},"rotation_policy":{"type":["object","null"],"description":"More about rotation; kept for reports."},"on_conflict":{"enum":["fail","overwrite"],"default":"fail","description":"What to do with a value that was there first."},"on_drift":{"enum":["report","repair"],"default":"report","description":"What to do when a target is not as we left it."},"on_new_target":{"enum":["block","rotate"],"default":"block","description":"What to do when a target is added and no target can be read."},"owner":{"enum":["managed","external"],"default":"managed","description":"external: observed and reported, never written."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."},"local":{"type":"boolean","default":false,"description":"The state is kept on this machine only; targets are files of this machine."},"local_allow_cloud":{"type":"boolean","default":false,"description":"Lets a local secret have targets elsewhere."},"labels":{"type":["object","null"],"description":"Words for selecting and reporting."},"annotations":{"type":["object","null"],"description":"Anything else, for people and tools."},"agent_instructions":{"type":["object","null"],"description":"How a person comes by the value; shown before a prompt. Not interpolated.","properties":{"summary":{"type":"string","description":"In one line."},"steps":{"type":["array","null"],"description":"What to do, in order.","items":{"type":["string","object"],"properties":{"action":{"type":"string","description":"What to do."},"description":{"type":"string","description":"What comes of it."}}}},"documentation_url":{"type":"string","description":"Where to read more."}}},"process_tags":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Labels for graphs."},"vars":{"type":["object","null"],"description":"SecretZero\u2019s; has no effect."}}},"field":{"type":"object","description":"One field of a template.","additionalProperties":false,"required":["generator"],"properties":{"description":{"type":"string","description":"For people; shown before a prompt."},"generator":{"$ref":"#/$defs/generator"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."}}},"provider":{"type":["object","null"],"description":"A platform with one login.","additionalProperties":false,"properties":{"kind":{"type":"string","minLength":1,"description":"The kind of provider; by default its alias."},"auth":{"type":["object","null"],"description":"How to log in. ${NAME} reads the environment here, when it is needed.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs; its keys may stand directly under auth as well."},"profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Another way to log in, for targets that name it under profile.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs."}}},"description":"Other ways to log in, by name."},"fallback_generator":{"type":"string","description":"SecretZero\u2019s; has no effect."}}},"config":{"type":["object","null"],"description":"Settings of the provider."},"fallback_generator":{"type":"string","description":"SecretZero\u2019s; has no effect."},"description":{"type":"string","description":"For people."}}}}};
const schema32 = {"type":["object","null"],"description":"A platform with one login.","additionalProperties":false,"properties":{"kind":{"type":"string","minLength":1,"description":"The kind of provider; by default its alias."},"auth":{"type":["object","null"],"description":"How to log in. ${NAME} reads the environment here, when it is needed.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs; its keys may stand directly under auth as well."},"profiles":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"description":"Another way to log in, for targets that name it under profile.","properties":{"kind":{"type":"string","minLength":1,"description":"How to log in, such as ambient, token or assume_role."},"config":{"type":["object","null"],"description":"What this way of logging in needs."}}},"description":"Other ways to log in, by name."},"fallback_generator":{"type":"string","description":"SecretZero\u2019s; has no effect."}}},"config":{"type":["object","null"],"description":"Settings of the provider."},"fallback_generator":{"type":"string","description":"SecretZero\u2019s; has no effect."},"description":{"type":"string","description":"For people."}}};
const schema35 = {"type":"object","description":"One place where the value must be.","additionalProperties":false,"required":["provider","kind"],"properties":{"provider":{"type":"string","minLength":1,"description":"A provider: an alias from providers, or the name of a kind such as local or github."},"kind":{"type":"string","minLength":1,"description":"The kind of target, such as file or github_secret."},"config":{"type":["object","null"],"description":"Where exactly: depends on the kind."},"profile":{"type":"string","minLength":1,"description":"One of the provider\u2019s auth.profiles to log in with."},"identity_policies":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Policies of the kind provider_identity that must hold before this target is written."},"description":{"type":"string","description":"For people."}}};
const func0 = Object.prototype.hasOwnProperty;
const func67 = (__webpack_require__(36214)/* ["default"] */ .A);
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:\\[bot\\])?$", "u");
const schema33 = {"type":"object","description":"A secret: how its value is made, how long it lives, where it must be.","additionalProperties":false,"required":["name","kind"],"properties":{"name":{"type":"string","minLength":1,"description":"The name; unique in the manifest."},"kind":{"type":"string","minLength":1,"description":"A generator, or templates.<name> for a secret of several fields."},"description":{"type":"string","description":"For people."},"config":{"type":["object","null"],"description":"Settings of the kind."},"source":{"$ref":"#/$defs/source"},"targets":{"type":["array","null"],"items":{"$ref":"#/$defs/target"},"description":"The places where the value must be."},"one_time":{"type":"boolean","default":false,"description":"Made once and never rotated by a due date or a changed definition."},"rotation_period":{"type":"string","description":"How long a value may live: a period such as 90d, 2w, 6mo (or 6m), 1y, or ISO 8601 such as P90D."},"rotation_policy":{"type":["object","null"],"description":"More about rotation; kept for reports."},"on_conflict":{"enum":["fail","overwrite"],"default":"fail","description":"What to do with a value that was there first."},"on_drift":{"enum":["report","repair"],"default":"report","description":"What to do when a target is not as we left it."},"on_new_target":{"enum":["block","rotate"],"default":"block","description":"What to do when a target is added and no target can be read."},"owner":{"enum":["managed","external"],"default":"managed","description":"external: observed and reported, never written."},"secret":{"type":"boolean","default":true,"description":"false: the value is public (a user name, an address) and may be short."},"local":{"type":"boolean","default":false,"description":"The state is kept on this machine only; targets are files of this machine."},"local_allow_cloud":{"type":"boolean","default":false,"description":"Lets a local secret have targets elsewhere."},"labels":{"type":["object","null"],"description":"Words for selecting and reporting."},"annotations":{"type":["object","null"],"description":"Anything else, for people and tools."},"agent_instructions":{"type":["object","null"],"description":"How a person comes by the value; shown before a prompt. Not interpolated.","properties":{"summary":{"type":"string","description":"In one line."},"steps":{"type":["array","null"],"description":"What to do, in order.","items":{"type":["string","object"],"properties":{"action":{"type":"string","description":"What to do."},"description":{"type":"string","description":"What comes of it."}}}},"documentation_url":{"type":"string","description":"Where to read more."}}},"process_tags":{"type":["array","null"],"items":{"type":"string","minLength":1},"description":"Labels for graphs."},"vars":{"type":["object","null"],"description":"SecretZero\u2019s; has no effect."}}};
const schema34 = {"type":"object","description":"Where the value is read from, before anything is made.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"type":"string","minLength":1,"description":"env, file or secret_ref."},"required":{"type":"boolean","default":true,"description":"Whether it is an error that the source has nothing; else the secret\u2019s kind makes the value."},"config":{"type":["object","null"],"description":"Settings of the kind."},"description":{"type":"string","description":"For people."},"automation_hint":{"type":"string","description":"For people."}}};

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
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["provider","kind"],"properties":{"provider":{"type":"string","minLength":1,"description":"The provider that has the value, by its alias."},"kind":{"type":"string","minLength":1,"description":"A kind of target of that provider, which keeps values."},"read":{"type":"object","description":"Where it is: what the config of such a target says."},"field":{"type":"string","minLength":1,"description":"Which value, where there are several in one place."},"profile":{"type":"string","minLength":1,"description":"One of the provider\u2019s auth.profiles to log in with."},"method":{"type":"string","description":"SecretZero\u2019s; has no effect."}}};

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



/***/ }),

/***/ 45242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ addressKey),
/* harmony export */   Lx: () => (/* binding */ targetId),
/* harmony export */   SU: () => (/* binding */ parseTargetId)
/* harmony export */ });
/** The key under which an address stands in maps within one run. */
function addressKey(address) {
    return `${address.store}\u0000${address.container}\u0000${address.key ?? ''}`;
}
/**
 * The identity of a target in the lockfile: every field that distinguishes it, and no alias, so that renaming a provider moves
 * nothing. Example: `github/github_secret/acme/app#DB_PASSWORD`.
 */
function targetId(providerKind, kind, address) {
    return `${providerKind}/${kind}/${address.container}${address.key === undefined ? '' : `#${address.key}`}`;
}
/** The parts of a target's id, as `targetId` put them together; `undefined` for text that is none. */
function parseTargetId(id) {
    const match = /^([^/]+)\/([^/]+)\/(.+?)(?:#([^#]*))?$/.exec(id);
    if (!match)
        return undefined;
    const [, providerKind = '', kind = '', container = '', key] = match;
    return { providerKind, kind, container, ...(key === undefined ? {} : { key }) };
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findTargetKind),
/* harmony export */   f: () => (/* binding */ scopeOfTarget)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45242);

/** A kind of target that is available in this version. */
function findTargetKind(catalog, providerKind, kind) {
    return catalog.providers.get(providerKind)?.targets.find((each) => each.kind === kind);
}
/**
 * Where the state of a target belongs, by its id alone: for what is no longer declared. A kind that this version does not know is
 * taken for one like all others of its provider; what is of no known provider is remote, so that the lane does not lose sight of it.
 */
function scopeOfTarget(catalog, id) {
    const parsed = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargetId */ .SU)(id);
    const kinds = (parsed && catalog.providers.get(parsed.providerKind)?.targets) ?? [];
    const known = kinds.find(({ kind }) => kind === parsed?.kind);
    if (known)
        return known.scope;
    return kinds.length > 0 && kinds.every(({ scope }) => scope === 'workspace') ? 'workspace' : 'remote';
}


/***/ }),

/***/ 49024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ dictionaryOf)
/* harmony export */ });
/**
 * A map by names that people choose, as an object without a prototype: `constructor` and `__proto__` are names like others, and one
 * that is not there is not there. Later sources win.
 */
function dictionaryOf(...sources) {
    return Object.assign(Object.create(null), ...sources);
}


/***/ }),

/***/ 62845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ standsFor)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45242);

/** Whether a target is the one of this id, or a place holder that could stand for it, by what is known without asking. */
function standsFor({ id: own, providerKind, kind, address, selector }, id) {
    if (own === id || !selector)
        return own === id;
    const parsed = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargetId */ .SU)(id);
    if (parsed?.providerKind !== providerKind || parsed.kind !== kind || parsed.key !== address.key)
        return false;
    return selector.covers(parsed.container);
}


/***/ }),

/***/ 19933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ aliasOf)
/* harmony export */ });
/** The alias under which the manifests log in to a kind of provider; by default the kind itself. */
function aliasOf(kind, manifests) {
    const aliases = manifests.flatMap(({ providers }) => [...providers.values()].filter((provider) => provider.kind === kind).map(({ alias }) => alias));
    return aliases.includes(kind) ? kind : (aliases[0] ?? kind);
}


/***/ }),

/***/ 93444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Journal)
});

// EXTERNAL MODULE: ./build/core/canonical.js
var canonical = __webpack_require__(97592);
// EXTERNAL MODULE: ./build/core/dictionary.js
var dictionary = __webpack_require__(49024);
// EXTERNAL MODULE: ./build/lockfile/chain.js
var chain = __webpack_require__(66733);
// EXTERNAL MODULE: ./build/lockfile/join.js
var join = __webpack_require__(65246);
// EXTERNAL MODULE: ./build/engine/lease.js
var engine_lease = __webpack_require__(23317);
// EXTERNAL MODULE: ./build/core/catalog.js
var catalog = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var providers_catalog = __webpack_require__(44303);
;// CONCATENATED MODULE: ./build/engine/record-split.js


/**
 * Which part of a record is everybody's and which is this machine's: workspace targets, and secrets that have no others, are known to
 * the machine-local lockfile alone (state.md \u00a71).
 */
class RecordSplit {
    /** Of the declared targets, by id. */
    #scopes;
    /** Secrets whose whole record is this machine's. */
    #machineLocal;
    /** Secrets that are declared to be at some platform. */
    #remote;
    constructor({ secrets }) {
        this.#scopes = new Map(secrets.flatMap(({ targets }) => targets.map(({ id, scope }) => [id, scope])));
        const named = (which) => new Set(secrets.filter(which).map(({ name }) => name));
        this.#machineLocal = named(({ local, targets }) => local || (targets.length > 0 && targets.every(({ scope }) => scope === 'workspace')));
        this.#remote = named(({ targets }) => targets.some(({ scope }) => scope === 'remote'));
    }
    /**
     * The two parts of a record that is to be saved.
     * @param known what the two lockfiles hold of it now
     */
    split(name, record, known) {
        if (!known.shared && this.#isMachineLocal(name, record))
            return { local: record };
        const { targets, pending, ...rest } = record;
        const isLocal = (id) => this.#isWorkspace(id);
        const isShared = (id) => !isLocal(id);
        const sharedPending = pending && narrowed(pending, isShared);
        const shared = {
            ...rest,
            targets: only(targets, isShared),
            ...(sharedPending ? { pending: sharedPending } : {}),
        };
        const localTargets = only(targets, isLocal);
        const localPending = pending && narrowed(pending, isLocal);
        if (Object.keys(localTargets).length === 0 && !localPending && !known.local)
            return { shared };
        const local = {
            generation: record.generation,
            rev: known.local?.rev ?? 0,
            chain: '',
            rotations: 0,
            fingerprints: {},
            history: [],
            targets: localTargets,
            ...(localPending ? { pending: localPending } : {}),
            ...(record.tombstone === undefined ? {} : { tombstone: record.tombstone }),
        };
        return { shared, local };
    }
    #isMachineLocal(name, record) {
        if (this.#machineLocal.has(name))
            return true;
        const ids = Object.keys(record.targets);
        return ids.length > 0 && !this.#remote.has(name) && ids.every((id) => this.#isWorkspace(id));
    }
    #isWorkspace(id) {
        return (this.#scopes.get(id) ?? (0,catalog/* scopeOfTarget */.f)(providers_catalog/* catalog */.U, id)) === 'workspace';
    }
}
/** The records of both lockfiles as one; where both know a secret, the committed one rules. */
function mergeSplit(shared, local) {
    const secrets = Object.create(null);
    for (const name of new Set([...Object.keys(shared), ...Object.keys(local)])) {
        secrets[name] = mergeRecords(shared[name], local[name]);
    }
    return secrets;
}
function mergeRecords(shared, local) {
    if (!shared || !local)
        return (shared ?? local);
    const together = shared.pending && local.pending && shared.pending.nonce === local.pending.nonce;
    const localTargets = {};
    for (const [id, target] of Object.entries(local.targets)) {
        // An intent of this machine that the lane has settled or dropped meanwhile: delivered again unless its content proves itself.
        const left = local.pending !== undefined && !together && local.pending.targets[id] !== undefined;
        localTargets[id] = left ? { ...target, state: 'behind' } : target;
    }
    const pending = together
        ? { ...shared.pending, targets: { ...local.pending?.targets, ...shared.pending?.targets } }
        : shared.pending;
    const { pending: _pending, ...rest } = shared;
    return { ...rest, targets: { ...localTargets, ...shared.targets }, ...(pending ? { pending } : {}) };
}
/** The intent for some of its targets; `undefined` where it has none of them. */
function narrowed(pending, keep) {
    const targets = only(pending.targets, keep);
    return Object.keys(targets).length > 0 ? { ...pending, targets } : undefined;
}
function only(targets, keep) {
    return Object.fromEntries(Object.entries(targets).filter(([id]) => keep(id)));
}

;// CONCATENATED MODULE: ./build/engine/journal.js






/**
 * The two lockfiles of a lane as one: the planner and the apply see merged records, and every save is split again into what is
 * committed and what stays on this machine.
 */
class Journal {
    #options;
    #parts;
    #shared;
    #local = { manifest: '', secrets: {} };
    #sharedToken = '';
    #localToken = '';
    #leaseUntil;
    notes = [];
    /** Something was read in an old form and has to be saved in the new one. */
    migrated = false;
    reviewed = true;
    /** The reviewed lockfile, where the place that keeps the state has one apart. */
    base;
    constructor(options) {
        this.#options = options;
        this.#parts = new RecordSplit(options.manifest);
    }
    static async load(options, signal) {
        const journal = new Journal(options);
        await journal.reload(signal);
        return journal;
    }
    async reload(signal) {
        const { shared, local, newId } = this.#options;
        const state = await shared.load(signal);
        this.#shared = state.lockfile;
        this.#sharedToken = state.token;
        this.notes = state.notes;
        this.reviewed = state.reviewed !== false;
        this.migrated = state.migrated === true;
        this.base = state.base;
        if (local) {
            const own = await local.load(signal);
            this.migrated ||= own.migrated === true;
            this.#local = own.lockfile;
            this.#localToken = own.token;
        }
        const id = this.#shared.manifest || this.#local.manifest || newId();
        this.#shared = {
            ...this.#shared,
            manifest: this.#shared.manifest || id,
            secrets: (0,dictionary/* dictionaryOf */._)(this.#shared.secrets),
        };
        this.#local = { ...this.#local, manifest: id, secrets: (0,dictionary/* dictionaryOf */._)(this.#local.secrets) };
    }
    /** Loads anew; whether records were saved by somebody else since they were loaded. */
    async hasMoved(signal) {
        const [shared, local] = [this.#shared, this.#local];
        await this.reload(signal);
        return !sameRecords(this.#shared.secrets, shared.secrets) || !sameRecords(this.#local.secrets, local.secrets);
    }
    /** UUID of the manifest: owner in stamps, bound into fingerprints. */
    get id() {
        return this.#shared.manifest;
    }
    /** Whether somebody else may write now, and until when. */
    heldBy(now) {
        const others = [this.#shared.lease, this.#local.lease].filter((lease) => lease && lease.run !== this.#options.lease.run);
        return others.find((lease) => lease && (0,engine_lease/* isLive */.DG)(lease, now));
    }
    /** The lease that is written down, live or not; for `status` and `unlock`. */
    get lease() {
        return this.#shared.lease ?? this.#local.lease;
    }
    /** Takes the lease from a run that is dead. */
    async unlock(signal) {
        await this.#store({}, 'settled', signal, { unlock: true });
    }
    now() {
        return this.#options.shared.now();
    }
    /** End of the time in which writes may be begun, by the state's clock. */
    get writableUntil() {
        return this.#leaseUntil && new Date(this.#leaseUntil.getTime() - engine_lease/* CALL_LIMIT_MS */.U0);
    }
    get merged() {
        return { manifest: this.id, secrets: mergeSplit(this.#shared.secrets, this.#local.secrets) };
    }
    /**
     * Saves the given records over what was loaded: the local part first when intents are written down, the shared part first when
     * they are settled, so that a crash in between never leaves a local record that claims more than the shared one. Nothing is
     * written where nothing changed. Throws `LOCKFILE_CONFLICT` when somebody else has saved since.
     */
    async save(records, what, signal) {
        await this.#store(records, what, signal, { unlock: false });
    }
    async #store(records, what, signal, { unlock }) {
        const shared = (0,dictionary/* dictionaryOf */._)(this.#shared.secrets);
        const local = (0,dictionary/* dictionaryOf */._)(this.#local.secrets);
        for (const [name, record] of Object.entries(records)) {
            const known = { shared: this.#shared.secrets[name], local: this.#local.secrets[name] };
            const next = this.#parts.split(name, record, known);
            journal_assign(shared, name, known.shared, next.shared);
            journal_assign(local, name, known.local, next.local);
        }
        const lease = what === 'settled' ? undefined : this.#ownLease();
        const leaseOf = (now) => {
            const next = lease ?? (unlock ? undefined : this.#othersLease(now));
            return next ? { lease: next } : {};
        };
        const saveLocal = async () => {
            const next = { manifest: this.id, secrets: local, ...leaseOf(this.#local) };
            if (!this.#options.local || !this.#isWorthSaving(next, this.#local))
                return;
            this.#localToken = await this.#options.local.save(next, this.#localToken, what, signal);
            this.#local = next;
        };
        const saveShared = async () => {
            const next = { manifest: this.id, secrets: shared, ...leaseOf(this.#shared) };
            if (!this.#isWorthSaving(next, this.#shared))
                return;
            this.#sharedToken = await this.#options.shared.save(next, this.#sharedToken, what, signal);
            this.#shared = next;
        };
        this.#leaseUntil = lease ? new Date(lease.until) : undefined;
        if (what === 'settled') {
            await saveShared();
            await saveLocal();
        }
        else {
            await saveLocal();
            await saveShared();
        }
    }
    /**
     * Joins what somebody else saved with ours, after a save was refused. What they changed stays as they left it, and their lease
     * too: they took over, and what this run wrote is judged by its proof. Throws when the place moved again.
     */
    async saveJoined(records, signal) {
        const { lease: _mine, ...mine } = this.#shared;
        const state = await this.#options.shared.load(signal);
        this.#sharedToken = state.token;
        this.#shared = (0,join/* joinLockfiles */.T)(state.lockfile, mine);
        const untouched = Object.entries(records).filter(([name]) => {
            const joined = this.#shared.secrets[name];
            return joined === undefined || (0,canonical/* canonicalJson */.d)(joined) === (0,canonical/* canonicalJson */.d)(mine.secrets[name]);
        });
        await this.save(Object.fromEntries(untouched), 'settled', signal);
    }
    #ownLease() {
        const { run, actor } = this.#options.lease;
        return { run, until: (0,engine_lease/* leaseEnd */.iJ)(this.now()), ...(actor === undefined ? {} : { actor }) };
    }
    /** The live lease of another run: it outlives what this one settles. */
    #othersLease({ lease }) {
        if (!lease || lease.run === this.#options.lease.run)
            return undefined;
        return (0,engine_lease/* isLive */.DG)(lease, this.now()) ? lease : undefined;
    }
    /** Nothing is saved where nothing changed, and a lockfile with nothing in it needs no file: a lease alone is none. */
    #isWorthSaving(next, now) {
        const empty = Object.keys(next.secrets).length === 0 && Object.keys(now.secrets).length === 0;
        if (empty && !now.lease)
            return false;
        const changed = next.manifest !== now.manifest || !sameRecords(next.secrets, now.secrets);
        return (changed || this.migrated || (now.lease !== undefined && (0,canonical/* canonicalJson */.d)(next.lease) !== (0,canonical/* canonicalJson */.d)(now.lease)));
    }
}
function journal_assign(into, name, old, next) {
    if (!next)
        return;
    const { rev: _rev, chain: _chain, ...content } = next;
    into[name] = (0,chain/* succeed */.P)(old, { ...content, rev: old?.rev ?? 0, chain: old?.chain ?? '' });
}
/** Record by record, and by identity first: `succeed` keeps what did not change. */
function sameRecords(a, b) {
    const names = Object.keys(a);
    return (names.length === Object.keys(b).length &&
        names.every((name) => a[name] === b[name] || (0,canonical/* canonicalJson */.d)(a[name]) === (0,canonical/* canonicalJson */.d)(b[name])));
}


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkLane),
  B: () => (/* binding */ openLane)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/manifest/scalar.js
var scalar = __webpack_require__(82378);
// EXTERNAL MODULE: ./build/manifest/template.js + 1 modules
var template = __webpack_require__(45952);
// EXTERNAL MODULE: ./build/generated/validate.cjs
var validate = __webpack_require__(89774);
// EXTERNAL MODULE: ./build/manifest/schema-names.js
var schema_names = __webpack_require__(77964);
;// CONCATENATED MODULE: ./build/manifest/validators.js
// biome-ignore lint/correctness/useImportExtensions: it would name the declaration file, and nothing is there at run time


/** Validators of providers, in the order in which they are worth loading: they are large, and most manifests need few of them. */
const MORE = [
    // biome-ignore lint/correctness/useImportExtensions: as above
    () => __webpack_require__.e(/* import() */ 5436).then(__webpack_require__.t.bind(__webpack_require__, 45436, 19)),
    // biome-ignore lint/correctness/useImportExtensions: as above
    () => __webpack_require__.e(/* import() */ 5141).then(__webpack_require__.t.bind(__webpack_require__, 65141, 19)),
];
const loaded = [validate];
/** A kind is checked whose validator may be in a part that has not been loaded yet: {@link loadMoreValidators} first. */
class ValidatorsMissing extends Error {
}
/** The precompiled validator of a name; `undefined` where there is none. Throws {@link ValidatorsMissing}. */
function validatorOf(name) {
    const part = loaded.find((each) => Object.hasOwn(each, name));
    if (part === undefined && loaded.length <= MORE.length)
        throw new ValidatorsMissing();
    return part?.[name];
}
/** Loads the next part; whether there was one. */
async function loadMoreValidators() {
    const number = loaded.length;
    const more = await MORE[number - 1]?.();
    // Somebody else may have loaded it meanwhile.
    if (more !== undefined && loaded.length === number)
        loaded.push(more.default);
    return more !== undefined;
}
/** Whether a text speaks of a provider whose validators have not been loaded. */
function mayNeedMore(text, catalog) {
    return [...catalog.providers.values()].some(({ kind, targets: [first] }) => first !== undefined &&
        text.includes(kind) &&
        !loaded.some((part) => Object.hasOwn(part, schema_names/* validatorName */.a.target(kind, first.kind))));
}

// EXTERNAL MODULE: ./build/manifest/values.js
var manifest_values = __webpack_require__(13916);
;// CONCATENATED MODULE: ./build/manifest/check.js





/** Any text with a template in it, before templates are reckoned. */
const excuseTemplates = template/* hasTemplate */.r;
const SUMMARIES = new Set(['if', 'anyOf', 'oneOf', 'not']);
/**
 * Holds a value against a precompiled schema and reports every fault with its place. Text that says a number or a boolean where one
 * is asked for is turned into it, in the tree; the boolean words of YAML 1.1 as well, with a warning. A kind without a precompiled
 * schema (one that a test brings along) is not checked. Whether nothing was wrong. Throws `ValidatorsMissing`.
 */
function checkSchema(validator, value, path, context) {
    const validate = validatorOf(validator);
    if (validate === undefined || validate(value))
        return true;
    let errors = validate.errors ?? [];
    let changed = false;
    for (const error of errors)
        if (error.keyword === 'type' && coerce(error, value, path, context))
            changed = true;
    if (changed)
        errors = validate(value) ? [] : (validate.errors ?? []);
    const plain = errors.filter((error) => !isExcused(error, context));
    const reported = plain.filter((error) => !SUMMARIES.has(error.keyword));
    for (const error of reported.length > 0 ? reported : plain)
        report(error, value, path, context);
    return plain.length === 0;
}
function isExcused(error, context) {
    return typeof error.data === 'string' && context.excused(error.data);
}
/** Puts what the text means in its place; whether it did. */
function coerce(error, root, base, context) {
    const types = [error.params['type']].flat();
    const steps = pointerSteps(error.instancePath, root);
    const path = [...base, ...steps];
    const { data } = error;
    let value;
    if (typeof data === 'string') {
        if ((types.includes('integer') || types.includes('number')) && /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(data))
            value = Number(data);
        else if (types.includes('boolean')) {
            value = data === 'true' || data === 'false' ? data === 'true' : (0,scalar/* readOldBoolean */.Y)(data);
            if (value !== undefined && data !== 'true' && data !== 'false') {
                context.faults.warn('MANIFEST_STYLE', { source: context.source, path }, `${(0,manifest_values/* describe */.q0)(data)} is read as ${String(value)}, as YAML 1.1 did`, {
                    hint: `write ${String(value)}`,
                });
            }
        }
    }
    else if ((typeof data === 'number' || typeof data === 'boolean') &&
        types.includes('string') &&
        context.fromTemplate?.(path) === true) {
        value = String(data);
    }
    const last = steps.at(-1);
    if (value === undefined || last === undefined)
        return false;
    let container = root;
    for (const step of steps.slice(0, -1))
        container = container[step];
    container[last] = value;
    return true;
}
function report(error, root, base, context) {
    const { faults, source } = context;
    const path = [...base, ...pointerSteps(error.instancePath, root)];
    const place = { source, path };
    const found = (context.showable?.(path) ?? true) ? (0,manifest_values/* describe */.q0)(error.data) : (0,manifest_values/* describeKind */.SB)(error.data);
    const about = typeof error.parentSchema?.['description'] === 'string' ? error.parentSchema['description'] : undefined;
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(error.params['additionalProperty']);
            const allowed = Object.keys((0,manifest_values/* asMap */.$H)(error.parentSchema?.['properties']) ?? {});
            const near = (0,nearest/* didYouMean */.au)(key, allowed);
            faults.add('MANIFEST_UNKNOWN_KEY', { source, path: [...path, key] }, `the key ${JSON.stringify(clip(key))} is not known here`, {
                at: 'key',
                hint: `${near === undefined ? '' : `${near} `}${allowed.length === 0 ? 'no keys are allowed here' : `allowed: ${allowed.join(', ')}`}`,
            });
            return;
        }
        case 'required': {
            const key = String(error.params['missingProperty']);
            const meaning = (0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)((0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(error.parentSchema?.['properties']), key)), 'description');
            faults.add('MANIFEST_INVALID', place, `${JSON.stringify(key)} is missing here`, {
                ...(typeof meaning === 'string' ? { hint: `${key}: ${meaning}` } : {}),
            });
            return;
        }
        case 'type': {
            const types = [error.params['type']].flat().map(String);
            const quote = types.includes('string') && (typeof error.data === 'number' || typeof error.data === 'boolean');
            const advice = quote ? `if it is text, put it in quotes: "${String(error.data)}"` : about;
            faults.add('MANIFEST_INVALID', place, `${wordsFor(types)} is expected here, and ${found} was found`, {
                hint: advice,
            });
            return;
        }
        case 'enum': {
            const allowed = error.params['allowedValues'].map(String);
            const near = typeof error.data === 'string' ? (0,nearest/* didYouMean */.au)(error.data, allowed) : undefined;
            faults.add('MANIFEST_INVALID', place, `one of ${allowed.join(', ')} is expected here, and ${found} was found`, {
                hint: near ?? about,
            });
            return;
        }
        default: {
            const rule = RULES[error.keyword]?.(error.params) ?? error.message ?? 'it does not fit';
            faults.add('MANIFEST_INVALID', place, `${rule}, and ${found} was found`, { hint: about });
        }
    }
}
const RULES = {
    minimum: ({ limit }) => `at least ${String(limit)} is expected here`,
    maximum: ({ limit }) => `at most ${String(limit)} is allowed here`,
    exclusiveMinimum: ({ limit }) => `more than ${String(limit)} is expected here`,
    exclusiveMaximum: ({ limit }) => `less than ${String(limit)} is expected here`,
    minLength: ({ limit }) => limit === 1 ? 'text that is not empty is expected here' : `at least ${String(limit)} characters are expected here`,
    maxLength: ({ limit }) => `at most ${String(limit)} characters are allowed here`,
    minItems: ({ limit }) => `at least ${String(limit)} entries are expected here`,
    maxItems: ({ limit }) => `at most ${String(limit)} entries are allowed here`,
    minProperties: ({ limit }) => `at least ${String(limit)} ${limit === 1 ? 'entry is' : 'entries are'} expected here`,
    maxProperties: ({ limit }) => `at most ${String(limit)} entries are allowed here`,
    uniqueItems: () => 'entries that differ are expected here',
    pattern: ({ pattern }) => `text like ${String(pattern)} is expected here`,
    const: ({ allowedValue }) => `${(0,manifest_values/* describe */.q0)(allowedValue)} is expected here`,
    anyOf: () => 'another form is expected here',
    oneOf: () => 'another form is expected here',
};
const TYPE_WORDS = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
};
function wordsFor(types) {
    const words = types.filter((type) => type !== 'null').map((type) => TYPE_WORDS[type] ?? type);
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? 'nothing');
}
/** Keys and indexes of a JSON pointer; the tree tells indexes from keys that are numbers. */
function pointerSteps(pointer, root) {
    if (pointer === '')
        return [];
    let value = root;
    return pointer
        .slice(1)
        .split('/')
        .map((part) => {
        const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
        const index = Array.isArray(value);
        if (typeof value === 'object' && value !== null)
            value = value[key];
        return index ? Number(key) : key;
    });
}
function clip(text) {
    return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/manifest/build-context.js

function placeOf(context, path) {
    return { source: context.source, path };
}
/** Holds a config against the precompiled schema of its kind; whether nothing was wrong. */
function checkConfig(context, validator, config, path) {
    return checkSchema(validator, config, path, {
        faults: context.faults,
        source: context.source,
        excused: (text) => context.scope.kept.has(text),
        fromTemplate: (at) => isTemplateText(valueAt(context.raw, at)),
        showable: (at) => at.at(-1) !== 'default' && at.at(-1) !== 'value',
    });
}
/** What stands at a path, or `undefined`. */
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
function isTemplateText(value) {
    return typeof value === 'string' && value.includes('{');
}

// EXTERNAL MODULE: ./build/core/names.js
var core_names = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/manifest/names.js
var manifest_names = __webpack_require__(57176);
;// CONCATENATED MODULE: ./build/manifest/environment.js




/** Names of the environments that a manifest has. */
function environmentNames(root) {
    return Object.keys((0,manifest_values/* asMap */.$H)((0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(root['environments']), 'profiles')) ?? {});
}
/** The environment that was asked for, else the default one, else none; what is wrong with any of them is reported. */
function selectEnvironment(input) {
    const { root, asked, faults, place } = input;
    const environments = (0,manifest_values/* asMap */.$H)(root['environments']);
    const profiles = (0,manifest_values/* asMap */.$H)((0,manifest_values/* member */.Dc)(environments, 'profiles'));
    const names = environmentNames(root);
    for (const name of names) {
        if (core_names/* NAME_PATTERN */.Vh.test(name))
            continue;
        faults.add('MANIFEST_NAME', place(['environments', 'profiles', name]), `${JSON.stringify(name)} cannot be the name of an environment`, {
            at: 'key',
            hint: manifest_names/* NAME_WORDS */.Wo,
        });
    }
    checkProfiles(input, profiles);
    const standard = (0,manifest_values/* asText */.e1)((0,manifest_values/* member */.Dc)(environments, 'default'));
    const hint = (name) => (0,nearest/* didYouMean */.au)(name, names) ??
        (names.length === 0 ? 'this manifest has no environments' : `known: ${names.join(', ')}`);
    if (standard !== undefined && !names.includes(standard)) {
        const message = `the default environment ${JSON.stringify(standard)} is not one of the profiles`;
        faults.add('MANIFEST_UNKNOWN_REFERENCE', place(['environments', 'default']), message, { hint: hint(standard) });
    }
    const name = asked ?? standard;
    if (name === undefined)
        return { varFiles: [] };
    if (!names.includes(name)) {
        if (asked !== undefined) {
            const path = environments === undefined ? [] : ['environments'];
            faults.add('MANIFEST_UNKNOWN_REFERENCE', place(path), `there is no environment ${JSON.stringify(asked)}`, {
                at: 'key',
                hint: hint(asked),
            });
        }
        return { varFiles: [] };
    }
    const profile = (0,manifest_values/* asMap */.$H)((0,manifest_values/* member */.Dc)(profiles, name));
    const lockfile = (0,manifest_values/* asText */.e1)(profile?.['lockfile']);
    const target = targetProfile(root, (0,manifest_values/* asText */.e1)(profile?.['target_profile']));
    return {
        name,
        varFiles: (0,manifest_values/* asTexts */.DW)(profile?.['var_files']).map((path, index) => ({
            path,
            place: place(['environments', 'profiles', name, 'var_files', index]),
        })),
        ...(lockfile === undefined ? {} : { lockfile }),
        ...(target === undefined ? {} : { profile: target }),
    };
}
function checkProfiles({ root, faults, place }, profiles) {
    const known = Object.keys((0,manifest_values/* asMap */.$H)(root['target_profiles']) ?? {});
    for (const [name, profile] of Object.entries(profiles ?? {})) {
        const wanted = (0,manifest_values/* asText */.e1)((0,manifest_values/* asMap */.$H)(profile)?.['target_profile']);
        if (wanted === undefined || known.includes(wanted))
            continue;
        const path = ['environments', 'profiles', name, 'target_profile'];
        faults.add('MANIFEST_UNKNOWN_REFERENCE', place(path), `there is no target profile ${JSON.stringify(wanted)}`, {
            hint: (0,nearest/* didYouMean */.au)(wanted, known) ??
                (known.length === 0 ? 'declare it under target_profiles' : `known: ${known.join(', ')}`),
        });
    }
}
function targetProfile(root, name) {
    const profile = name === undefined ? undefined : (0,manifest_values/* asMap */.$H)((0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(root['target_profiles']), name));
    if (profile === undefined)
        return undefined;
    return {
        providerOverrides: (0,manifest_values/* asMap */.$H)(profile['provider_overrides']) ?? {},
        targetOverrides: (0,manifest_values/* asMap */.$H)(profile['target_overrides']) ?? {},
        identityPolicies: (0,manifest_values/* asTexts */.DW)(profile['identity_policies']),
    };
}
/** A target's config with the environment's changes: by provider alias, then by kind of target, which wins. */
function overriddenConfig(config, alias, kind, profile) {
    if (profile === undefined)
        return config;
    const byProvider = (0,manifest_values/* member */.Dc)(profile.providerOverrides, alias);
    const byKind = (0,manifest_values/* member */.Dc)(profile.targetOverrides, kind);
    return [byProvider, byKind].reduce((merged, over) => ((0,manifest_values/* asMap */.$H)(over) === undefined ? merged : (0,manifest_values/* deepMerge */.$N)(merged, over)), config);
}

// EXTERNAL MODULE: ./build/core/span.js
var span = __webpack_require__(69212);
// EXTERNAL MODULE: ./build/manifest/source.js + 6 modules
var manifest_source = __webpack_require__(84937);
;// CONCATENATED MODULE: ./build/manifest/faults.js


/** Gathers everything that is wrong, each with its place; one fault is said once. */
class FaultList {
    #faults = [];
    #seen = new Set();
    #errors = 0;
    /** Reports a fault. Places are looked up here, so that a manifest without faults pays nothing for them. */
    add(code, place, message, detail = {}) {
        const { span, via } = place.source.locate(place.path, detail);
        const path = (0,manifest_source/* formatPath */.jV)(place.path);
        this.#push({
            severity: detail.severity ?? 'error',
            code,
            message: via === undefined ? message : `${message} (through the alias at ${via.line}:${via.column})`,
            ...(detail.hint === undefined ? {} : { hint: detail.hint }),
            span,
            ...(path === '' ? {} : { path }),
        });
    }
    warn(code, place, message, detail = {}) {
        this.add(code, place, message, { ...detail, severity: 'warning' });
    }
    take(faults) {
        for (const fault of faults)
            this.#push(fault);
    }
    /** How many errors there are so far. */
    get errors() {
        return this.#errors;
    }
    get hasErrors() {
        return this.#errors > 0;
    }
    /** All faults: by file in the order in which the files were met, then by line and column. */
    list() {
        const files = new Map();
        for (const { span } of this.#faults)
            if (span !== undefined && !files.has(span.file))
                files.set(span.file, files.size);
        const rank = (fault) => [
            fault.span === undefined ? -1 : (files.get(fault.span.file) ?? 0),
            fault.span?.line ?? 0,
            fault.span?.column ?? 0,
        ];
        return [...this.#faults].sort((a, b) => {
            const [left, right] = [rank(a), rank(b)];
            return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
        });
    }
    #push(fault) {
        const key = `${fault.code}\0${fault.span === undefined ? '' : (0,span/* formatSpan */.Q)(fault.span)}\0${fault.message}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#faults.push(fault);
        if (fault.severity === 'error')
            this.#errors += 1;
    }
}
/** A span that is looked up when somebody reads its line, which in a run without faults nobody does. */
class LazySpan {
    file;
    #place;
    #found;
    constructor(place) {
        this.file = place.source.file;
        this.#place = place;
    }
    get line() {
        return this.#span.line;
    }
    get column() {
        return this.#span.column;
    }
    get #span() {
        this.#found ??= this.#place.source.locate(this.#place.path).span;
        return this.#found;
    }
    toJSON() {
        return { file: this.file, line: this.line, column: this.column };
    }
}
/** The span of a place, at no cost until its line or column is read. */
function lazySpan(place) {
    return new LazySpan(place);
}

;// CONCATENATED MODULE: ./build/manifest/generator-spec.js




/** Kinds whose value is given in the manifest or by a person. */
const GIVEN_KINDS = new Set(['static']);
/**
 * Checks a kind and its config. `undefined` where there is no such kind, which has been reported. `templates` are offered as
 * nearest matches where a secret's kind may name one.
 */
function generatorSpec(context, kind, values, paths, templates = []) {
    const { faults } = context;
    const generator = context.kinds.catalog.generators.get(kind);
    if (generator === undefined) {
        const known = [...context.kinds.catalog.generators.keys()];
        const choice = [...known, ...templates.map((name) => `templates.${name}`)];
        faults.add('MANIFEST_UNKNOWN_KIND', placeOf(context, paths.kind), `there is no kind ${JSON.stringify(kind)}`, {
            hint: (0,nearest/* didYouMean */.au)(kind, choice) ?? `known: ${known.join(', ')}, and templates.<name>`,
        });
        return undefined;
    }
    const raw = (0,manifest_values/* asMap */.$H)(values.raw) ?? {};
    const config = (0,manifest_values/* asMap */.$H)(values.config) ?? {};
    if (!generator.available) {
        faults.warn('MANIFEST_UNAVAILABLE', placeOf(context, paths.kind), `the kind ${kind} is not available in this version`, {
            hint: 'the manifest is right, but this secret cannot be made yet',
        });
        return { kind, config, raw, sound: false, path: paths.config };
    }
    const fits = checkConfig(context, schema_names/* validatorName */.a.generator(kind), config, paths.config);
    const sound = fits && Object.values(config).every((value) => typeof value !== 'string' || !context.scope.kept.has(value));
    if (sound)
        checkKind(context, generator, config, paths.config);
    return { kind, generator, config, raw, sound, path: paths.config };
}
function checkKind(context, generator, config, path) {
    for (const { key, message, hint, severity } of generator.check?.(config) ?? []) {
        const place = placeOf(context, key === undefined ? path : [...path, key]);
        context.faults.add(severity === 'warning' ? 'MANIFEST_STYLE' : 'MANIFEST_INVALID', place, message, {
            hint,
            severity,
        });
    }
}

// EXTERNAL MODULE: ./build/core/period.js
var core_period = __webpack_require__(82997);
;// CONCATENATED MODULE: ./build/manifest/issuing.js




/** What the config of every issuing kind may say besides its own; no part of what is asked for at the platform. */
const COMMON = new Set(['provider', 'output', 'retire_after']);
/** Names of the fields of a secret of this kind: `value`, or the parts of what is issued. */
function fieldNamesOf(generator, config) {
    const outputs = generator?.issuer?.outputs ?? [];
    const chosen = typeof config === 'object' && config !== null ? config.output : undefined;
    return outputs.length > 1 && chosen === undefined ? outputs.map(({ name }) => name) : ['value'];
}
/** The part of what is issued that a field takes; `undefined` where the config names none and there are several. */
function outputOf({ generator, config }, field) {
    const outputs = generator?.issuer?.outputs ?? [];
    const wanted = (0,manifest_values/* asText */.e1)(config['output']) ?? (outputs.length === 1 ? outputs[0]?.name : field);
    return outputs.find(({ name }) => name === wanted);
}
/** How the value of a field is issued; `undefined` where it is not said well enough, which has been reported. */
function issueOf(context, spec, field) {
    const { generator, config, path, kind } = spec;
    const issuer = generator?.issuer;
    if (issuer === undefined)
        return undefined;
    const output = outputOf(spec, field);
    if (output === undefined) {
        const names = issuer.outputs.map(({ name }) => name);
        context.faults.add('MANIFEST_INVALID', placeOf(context, path), `${kind} gives several values, and this is one field`, {
            hint: `choose one under output: ${names.join(', ')}`,
        });
        return undefined;
    }
    const alias = (0,manifest_values/* asText */.e1)(config['provider']) ?? issuer.provider;
    const provider = context.kinds.provider(alias);
    if (provider?.kind !== issuer.provider) {
        const fitting = context.kinds.aliases.filter((each) => context.kinds.provider(each)?.kind === issuer.provider);
        context.faults.add('MANIFEST_UNKNOWN_PROVIDER', placeOf(context, [...path, 'provider']), provider === undefined
            ? `there is no provider ${JSON.stringify(alias)}`
            : `${JSON.stringify(alias)} is a provider of the kind ${provider.kind}, and ${kind} is issued by ${issuer.provider}`, { hint: (0,nearest/* didYouMean */.au)(alias, fitting) ?? `known: ${fitting.join(', ')}` });
        return undefined;
    }
    context.providers.use(alias, undefined);
    const period = (0,manifest_values/* asText */.e1)(config['retire_after']);
    const retireAfter = period === undefined ? undefined : (0,core_period/* parsePeriod */.DB)(period);
    if (period !== undefined && retireAfter === undefined) {
        context.faults.add('MANIFEST_INVALID', placeOf(context, [...path, 'retire_after']), `${JSON.stringify(period)} is no period`, {
            hint: 'such as 1d, 2w or PT12H',
        });
    }
    return {
        how: 'issue',
        kind,
        provider: alias,
        config: Object.fromEntries(Object.entries({ ...generator?.defaults, ...config }).filter(([key]) => !COMMON.has(key))),
        output: output.name,
        lasting: issuer.lasting,
        ...(issuer.replaces ? { replaces: true } : {}),
        marks: issuer.marks,
        manual: issuer.instructions !== undefined,
        ...(retireAfter === undefined ? {} : { retireAfter }),
    };
}
/** How a person makes one by hand, where the kind says so and the manifest does not. */
function issuerInstructions({ generator, config, kind }) {
    const known = generator?.issuer?.instructions?.(config);
    return known && { ...known, summary: known.summary === '' ? kind : known.summary };
}

// EXTERNAL MODULE: ./build/core/canonical.js
var canonical = __webpack_require__(97592);
// EXTERNAL MODULE: ./build/manifest/interpolate.js
var interpolate = __webpack_require__(52363);
;// CONCATENATED MODULE: ./build/manifest/target-spec.js





/** The entries of a list of targets that can be used; every other one has been reported. */
function targetSpecs(context, targets, path) {
    return (0,manifest_values/* asList */.DD)(targets).flatMap((target, index) => {
        const spec = targetSpec(context, target, [...path, index]);
        return spec === undefined ? [] : spread(context, spec);
    });
}
/** One entry for each place that the config names. */
function spread(context, spec) {
    const { kind, config, provider, path } = spec;
    const { repository } = context;
    const found = kind?.spread?.({
        config,
        provider: { auth: provider.auth, config: provider.config },
        ...(repository === undefined ? {} : { repository }),
    });
    if (found === undefined)
        return [spec];
    if (isProblems(found)) {
        reportProblems(context, found, path);
        return [];
    }
    if (found.how === 'select')
        return [{ ...spec, select: found }];
    return found.configs.map((each) => ({ ...spec, config: each.config, at: [...path, 'config', ...each.below] }));
}
/** Says what a kind of target found wrong with the config of the entry at `path`, which stands `under` it. */
function reportProblems(context, problems, path, under = ['config']) {
    for (const { key, below = [], message, hint } of problems) {
        const at = key === undefined ? path : [...path, ...under, key, ...below];
        context.faults.add('MANIFEST_INVALID', placeOf(context, at), message, { hint });
    }
}
function isProblems(found) {
    return Array.isArray(found);
}
function targetSpec(context, value, path) {
    const target = (0,manifest_values/* asMap */.$H)(value);
    const alias = (0,manifest_values/* asText */.e1)(target?.['provider']);
    const kindName = (0,manifest_values/* asText */.e1)(target?.['kind']);
    // Without both, the structure's own check has said so.
    if (target === undefined || alias === undefined || kindName === undefined)
        return undefined;
    if (context.scope.kept.has(alias) || context.scope.kept.has(kindName))
        return undefined;
    checkPolicies(context, (0,manifest_values/* asTexts */.DW)(target['identity_policies']), [...path, 'identity_policies']);
    const found = context.kinds.target(alias, kindName);
    switch (found.state) {
        case 'unknown provider':
            // A declared one is of an unknown kind, which has been said where it is declared.
            if (context.kinds.isDeclared(alias))
                return undefined;
            context.faults.add('MANIFEST_UNKNOWN_PROVIDER', placeOf(context, [...path, 'provider']), `there is no provider ${JSON.stringify(alias)}`, {
                hint: (0,nearest/* didYouMean */.au)(alias, found.aliases) ??
                    `declare it under providers, or use one of: ${found.aliases.join(', ')}`,
            });
            return undefined;
        case 'unknown kind':
            context.faults.add('MANIFEST_UNKNOWN_KIND', placeOf(context, [...path, 'kind']), `the provider ${found.provider.kind} has no kind of target ${JSON.stringify(kindName)}`, { hint: `${(0,nearest/* didYouMean */.au)(kindName, found.kinds) ?? ''} known: ${found.kinds.join(', ') || 'none'}`.trim() });
            return undefined;
        case 'planned':
            context.faults.warn('MANIFEST_UNAVAILABLE', placeOf(context, [...path, 'kind']), `the target ${found.provider.kind}/${kindName} is not available in this version`, { hint: 'the manifest is right, but nothing will be written there' });
            break;
        case 'available':
            break;
    }
    const provider = usedProvider(context, alias, (0,manifest_values/* asText */.e1)(target['profile']), path);
    if (provider === undefined)
        return undefined;
    const config = overriddenConfig((0,manifest_values/* asMap */.$H)(target['config']) ?? {}, alias, kindName, context.environment.profile);
    if (found.state === 'planned')
        return { provider, kindName, config, path, at: path };
    if (!checkConfig(context, schema_names/* validatorName */.a.target(found.provider.kind, kindName), config, [...path, 'config']))
        return undefined;
    return { provider, kindName, kind: found.target, config, path, at: path };
}
function usedProvider(context, alias, profile, path) {
    const provider = context.providers.use(alias, profile);
    if (provider !== undefined || profile === undefined)
        return provider;
    const known = context.providers.profiles(alias);
    context.faults.add('MANIFEST_UNKNOWN_REFERENCE', placeOf(context, [...path, 'profile']), `the provider ${JSON.stringify(alias)} has no profile ${JSON.stringify(profile)}`, {
        hint: (0,nearest/* didYouMean */.au)(profile, known) ??
            (known.length === 0 ? `declare it under providers.${alias}.auth.profiles` : `known: ${known.join(', ')}`),
    });
    return undefined;
}
/** Reports policies that are named and not declared. */
function checkPolicies(context, names, path) {
    for (const [index, name] of names.entries()) {
        if (context.policies.includes(name))
            continue;
        context.faults.add('MANIFEST_UNKNOWN_REFERENCE', placeOf(context, [...path, index]), `there is no policy ${JSON.stringify(name)}`, {
            hint: (0,nearest/* didYouMean */.au)(name, context.policies) ?? 'declare it under policies',
        });
    }
}

;// CONCATENATED MODULE: ./build/manifest/provider-read.js





/**
 * Where `provider_read` reads: told by the kind of target that keeps values there, whose config stands under `read`. `unavailable` for
 * what this version cannot read; `undefined` where something is wrong, which has been reported.
 */
function readPlace(context, secret, config, path) {
    const [alias, kind, field] = [(0,manifest_values/* asText */.e1)(config['provider']) ?? '', (0,manifest_values/* asText */.e1)(config['kind']), (0,manifest_values/* asText */.e1)(config['field'])];
    const read = (0,manifest_values/* asMap */.$H)(config['read']) ?? {};
    const providerKind = context.kinds.provider(alias);
    if (providerKind === undefined) {
        if (context.scope.kept.has(alias) || context.kinds.isDeclared(alias))
            return undefined;
        const { aliases } = context.kinds;
        context.faults.add('MANIFEST_UNKNOWN_PROVIDER', placeOf(context, [...path, 'provider']), `there is no provider ${JSON.stringify(alias)}`, { hint: (0,nearest/* didYouMean */.au)(alias, aliases) ?? `declare it under providers, or use one of: ${aliases.join(', ')}` });
        return undefined;
    }
    const readable = providerKind.targets.filter(({ capabilities }) => capabilities.read === 'value');
    const found = kind === undefined ? readable[0] : readable.find((each) => each.kind === kind);
    if (found === undefined || kind === undefined) {
        const known = readable.map((each) => each.kind);
        const what = kind === undefined ? 'a kind' : JSON.stringify(kind);
        context.faults.warn('MANIFEST_UNAVAILABLE', placeOf(context, kind === undefined ? path : [...path, 'kind']), `${providerKind.kind} has no ${what} whose values this version can read`, {
            hint: (kind && (0,nearest/* didYouMean */.au)(kind, known)) ??
                (known.length === 0 ? 'none of its kinds can be read' : `known: ${known.join(', ')}`),
        });
        return 'unavailable';
    }
    const provider = context.providers.use(alias, (0,manifest_values/* asText */.e1)(config['profile']));
    if (provider === undefined) {
        context.faults.add('MANIFEST_UNKNOWN_REFERENCE', placeOf(context, [...path, 'profile']), `the provider ${JSON.stringify(alias)} has no profile ${JSON.stringify(config['profile'])}`, { hint: `known: ${context.providers.profiles(alias).join(', ') || 'none'}` });
        return undefined;
    }
    const at = [...path, 'read'];
    if (!checkConfig(context, schema_names/* validatorName */.a.target(providerKind.kind, found.kind), read, at))
        return undefined;
    const { repository } = context;
    const meant = found.variant?.(read) ?? found;
    const located = meant.locate({
        secret,
        field: field ?? 'value',
        multiField: field !== undefined,
        config: read,
        provider: { auth: provider.auth, config: provider.config },
        ...(repository === undefined ? {} : { repository }),
    });
    if (isProblems(located)) {
        reportProblems(context, located, at, []);
        return undefined;
    }
    const { container, key, settings } = located;
    const store = `${provider.alias}/${meant.sameAs ?? meant.kind}`;
    const address = {
        store,
        container,
        ...(key === undefined ? {} : { key }),
        ...(settings === undefined ? {} : { settings }),
    };
    return { address, ...(field !== undefined && key === undefined ? { pick: field } : {}) };
}

;// CONCATENATED MODULE: ./build/manifest/making.js











const NOTHING = [];
/** How a field's value comes to be, from its kind alone. */
function makingOf(context, spec, table, field) {
    if (spec.generator === undefined)
        return { making: { how: 'unavailable', kind: spec.kind }, parts: NOTHING };
    if (spec.generator.issuer !== undefined)
        return { making: issueOf(context, spec, field) ?? { how: 'unavailable', kind: spec.kind }, parts: NOTHING };
    if (!GIVEN_KINDS.has(spec.kind))
        return { making: { how: 'generate', kind: spec.kind, config: spec.config }, parts: NOTHING };
    const validation = (0,manifest_values/* asText */.e1)(spec.config['validation']);
    const key = spec.config['default'] === undefined || spec.config['default'] === null ? 'value' : 'default';
    const composed = composedOf(context, spec.config[key], placeOf(context, [...spec.path, key]), table);
    const checked = validation === undefined ? {} : { validation };
    if (composed === undefined)
        return { making: { how: 'human', ...checked }, parts: NOTHING };
    return { making: { how: 'compose', segments: composed.segments, ...checked }, parts: composed.parts };
}
/** A given value as segments; `undefined` where nothing is given and a person is to be asked. */
function composedOf(context, value, place, table) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const text = (plain) => ({ segments: [{ type: 'text', text: plain }], parts: NOTHING });
    if (typeof value === 'object')
        return text((0,canonical/* canonicalJson */.d)((0,interpolate/* interpolate */.G)(context, value, [...place.path])));
    if (typeof value !== 'string' || !(0,template/* hasTemplate */.r)(value))
        return text(String(value));
    const result = context.scope.evaluate(value, place, { credential: true, references: true });
    if (result.kind === 'failed')
        return text('');
    if (result.kind === 'value') {
        if (result.value === '' || result.value === null)
            return undefined;
        return text(typeof result.value === 'object' ? (0,canonical/* canonicalJson */.d)(result.value) : String(result.value));
    }
    const parts = new Set();
    const segments = result.parts.flatMap((part) => {
        if (part.type !== 'path')
            return [part];
        const ref = reference(context, part, place, table);
        if (ref === undefined)
            return [];
        parts.add(ref.secret);
        return [{ type: 'ref', ...ref }];
    });
    return { segments, parts: [...parts] };
}
/** The secret and field that `{{ a.b.c }}` names: names may have points in them, so the longest name that fits is meant. */
function reference(context, { steps, raw }, place, table) {
    for (let length = steps.length; length > 0; length -= 1) {
        const secret = steps.slice(0, length).join('.');
        const fields = table.get(secret);
        if (fields === undefined)
            continue;
        const field = fieldOf(context, secret, fields, steps.slice(length).join('.'), { raw, place });
        return field === undefined ? undefined : { secret, field };
    }
    const name = steps.join('.');
    const variable = context.scope.names.includes(steps[0] ?? '');
    const hint = variable
        ? `did you mean {{ var.${name} }}?`
        : steps[0] === 'env'
            ? `did you mean \${${steps.slice(1).join('.')}}?`
            : undefined;
    context.faults.add('MANIFEST_UNKNOWN_REFERENCE', place, `${raw} names no secret of this manifest`, {
        within: { text: raw, nth: 0 },
        hint: hint ??
            (0,nearest/* didYouMean */.au)(name, table.keys()) ??
            (0,nearest/* didYouMean */.au)(steps[0] ?? '', table.keys()) ??
            'a variable is written {{ var.name }}',
    });
    return undefined;
}
function fieldOf(context, secret, fields, wanted, at) {
    if (wanted === '' && fields.length === 1)
        return fields[0];
    if (fields.includes(wanted))
        return wanted;
    const [name, within] = [JSON.stringify(secret), { text: at.raw, nth: 0 }];
    const message = wanted === ''
        ? `the secret ${name} has several fields, and none is named`
        : `the secret ${name} has no field ${JSON.stringify(wanted)}`;
    context.faults.add('MANIFEST_UNKNOWN_REFERENCE', at.place, message, {
        within,
        hint: (0,nearest/* didYouMean */.au)(wanted, fields) ?? `known: ${fields.join(', ')}`,
    });
    return undefined;
}
/** Checks a secret's `source`; `undefined` where there is none, or none that can be used. */
function sourceSpec(context, secret, value, raw, path, table) {
    const source = (0,manifest_values/* asMap */.$H)(value);
    const kind = (0,manifest_values/* asText */.e1)(source?.['kind']);
    if (source === undefined || kind === undefined)
        return undefined;
    const known = context.kinds.catalog.sources;
    const found = known.get(kind);
    if (found === undefined) {
        context.faults.add('MANIFEST_UNKNOWN_KIND', placeOf(context, [...path, 'kind']), `there is no kind of source ${JSON.stringify(kind)}`, {
            hint: (0,nearest/* didYouMean */.au)(kind, known.keys()) ?? `known: ${[...known.keys()].join(', ')}`,
        });
        return undefined;
    }
    const config = (0,manifest_values/* asMap */.$H)(source['config']) ?? {};
    const spec = { kind, config, raw: (0,manifest_values/* asMap */.$H)((0,manifest_values/* asMap */.$H)(raw)?.['config']) ?? {}, required: source['required'] !== false };
    if (!found.available) {
        context.faults.warn('MANIFEST_UNAVAILABLE', placeOf(context, [...path, 'kind']), `the source ${kind} is not available in this version`, {
            hint: 'the manifest is right, but this secret cannot be read yet',
        });
        return { ...spec, available: false, parts: NOTHING };
    }
    if (!checkConfig(context, schema_names/* validatorName */.a.source(kind), config, [...path, 'config']))
        return undefined;
    if (kind === 'provider_read') {
        const reads = readPlace(context, secret, config, [...path, 'config']);
        if (reads === undefined)
            return undefined;
        return reads === 'unavailable'
            ? { ...spec, available: false, parts: NOTHING }
            : { ...spec, available: true, parts: NOTHING, reads };
    }
    return { ...spec, available: true, parts: sourceParts(context, kind, config, [...path, 'config'], table) };
}
function sourceParts(context, kind, config, path, table) {
    const name = (0,manifest_values/* asText */.e1)(config['name']);
    if (kind === 'env' && name !== undefined && (0,manifest_names/* isForbiddenOutsideCredentials */.XR)(name)) {
        context.faults.add('MANIFEST_INVALID', placeOf(context, [...path, 'name']), `the environment variable ${name} is never read as a source`, {
            hint: 'ACTIONS_*, INPUT_*, SECRETZERO_*, RUNNER_* and GITHUB_TOKEN belong to the run; use another name',
        });
    }
    const secret = (0,manifest_values/* asText */.e1)(config['secret']);
    if (kind !== 'secret_ref' || secret === undefined || context.scope.kept.has(secret))
        return NOTHING;
    const fields = table.get(secret);
    if (fields === undefined) {
        context.faults.add('MANIFEST_UNKNOWN_REFERENCE', placeOf(context, [...path, 'secret']), `there is no secret ${JSON.stringify(secret)} in this manifest`, {
            hint: (0,nearest/* didYouMean */.au)(secret, table.keys()) ?? 'declare it, or read the value from env or file',
        });
        return NOTHING;
    }
    const field = (0,manifest_values/* asText */.e1)(config['field']) ?? '';
    const at = field === '' ? 'secret' : 'field';
    fieldOf(context, secret, fields, field, {
        raw: field === '' ? secret : field,
        place: placeOf(context, [...path, at]),
    });
    return [secret];
}

;// CONCATENATED MODULE: ./build/manifest/field-plan.js









/** All templates, each checked once whether or not a secret uses it. */
function templatePlans(context, root, table) {
    const plans = new Map();
    for (const [name, value] of Object.entries((0,manifest_values/* asMap */.$H)(root['templates']) ?? {})) {
        const template = (0,manifest_values/* asMap */.$H)(value);
        if (template === undefined)
            continue;
        const path = ['templates', name];
        checkName(context, name, path, 'a template');
        const fields = Object.entries((0,manifest_values/* asMap */.$H)(template['fields']) ?? {}).flatMap(([field, definition]) => {
            const plan = templateField(context, field, (0,manifest_values/* asMap */.$H)(definition), [...path, 'fields', field], table);
            return plan === undefined ? [] : [plan];
        });
        plans.set(name, { fields, targets: targetSpecs(context, template['targets'], [...path, 'targets']) });
    }
    return plans;
}
function templateField(context, name, definition, path, table) {
    checkName(context, name, path, 'a field');
    const targets = targetSpecs(context, definition?.['targets'], [...path, 'targets']);
    const generator = (0,manifest_values/* asMap */.$H)(definition?.['generator']);
    const kind = (0,manifest_values/* asText */.e1)(generator?.['kind']);
    if (definition === undefined || generator === undefined || kind === undefined)
        return undefined;
    const at = [...path, 'generator', 'config'];
    const values = { config: generator['config'], raw: valueAt(context.raw, at) };
    const spec = generatorSpec(context, kind, values, { kind: [...path, 'generator', 'kind'], config: at });
    if (spec === undefined)
        return undefined;
    return fieldPlan(context, name, spec, { secret: definition['secret'] !== false, targets, path, span: lazySpan(placeOf(context, path)) }, table);
}
/** Puts a field together from its checked generator. */
function fieldPlan(context, name, spec, rest, table) {
    const { making, parts } = makingOf(context, spec, table, name);
    const output = making.how === 'issue' ? outputOf(spec, name) : undefined;
    return {
        field: {
            name,
            making,
            entropyBits: output?.entropyBits ?? entropy(spec, making),
            secret: rest.secret && output?.secret !== false,
            span: rest.span,
        },
        spec,
        parts,
        targets: rest.targets,
        path: rest.path,
    };
}
function entropy({ generator, sound, config }, making) {
    if (generator === undefined || !sound || making.how !== 'generate')
        return 0;
    return generator.entropyBits({ ...generator.defaults, ...config });
}
/** Reports a name that is not allowed. */
function checkName(context, name, path, what, at = 'key') {
    if (core_names/* NAME_PATTERN */.Vh.test(name))
        return;
    const shown = JSON.stringify(name.length > 60 ? `${name.slice(0, 57)}\u2026` : name);
    context.faults.add('MANIFEST_NAME', placeOf(context, path), `${shown} cannot be the name of ${what}`, {
        at,
        hint: manifest_names/* NAME_WORDS */.Wo,
    });
}

;// CONCATENATED MODULE: ./build/manifest/kinds.js

/** The catalog, seen through the providers that one manifest declares. */
class Kinds {
    catalog;
    /** Aliases of the manifest with the names of their kinds. */
    #declared;
    constructor(catalog, providers) {
        this.catalog = catalog;
        this.#declared = new Map(Object.entries((0,manifest_values/* asMap */.$H)(providers) ?? {}).map(([alias, provider]) => [
            alias,
            (0,manifest_values/* asText */.e1)((0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(provider), 'kind')) ?? alias,
        ]));
    }
    /** The kind of a provider, declared or implied by its name. */
    provider(alias) {
        return this.catalog.providers.get(this.#declared.get(alias) ?? alias);
    }
    isDeclared(alias) {
        return this.#declared.has(alias);
    }
    /** Everything that `provider` of a target may say. */
    get aliases() {
        return [...new Set([...this.#declared.keys(), ...this.catalog.providers.keys()])];
    }
    target(alias, kind) {
        const provider = this.provider(alias);
        if (provider === undefined)
            return { state: 'unknown provider', aliases: this.aliases };
        const target = provider.targets.find((one) => one.kind === kind);
        if (target !== undefined)
            return { state: 'available', provider, target };
        if (provider.planned.includes(kind))
            return { state: 'planned', provider };
        return {
            state: 'unknown kind',
            provider,
            kinds: [...provider.targets.map((one) => one.kind), ...provider.planned],
        };
    }
    isGeneratorAvailable(kind) {
        return typeof kind === 'string' && this.catalog.generators.get(kind)?.available === true;
    }
    isSourceAvailable(kind) {
        return typeof kind === 'string' && this.catalog.sources.get(kind)?.available === true;
    }
    isTargetAvailable(alias, kind) {
        return typeof alias === 'string' && typeof kind === 'string' && this.target(alias, kind).state === 'available';
    }
}

;// CONCATENATED MODULE: ./build/manifest/order.js
/**
 * Secrets in such an order that parts come before what is made from them, and otherwise as written. A cycle is reported once, with
 * the way around it.
 */
function inDependencyOrder(secrets, faults, place) {
    if (secrets.every(({ parts }) => parts.length === 0))
        return secrets;
    const byName = new Map(secrets.map((secret) => [secret.name, secret]));
    const ordered = [];
    const state = new Map();
    // Not by recursion: a chain may be as long as the manifest.
    for (const root of secrets) {
        const way = [];
        if (state.get(root) === undefined)
            way.push({ secret: root, next: 0 });
        for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
            const { secret } = top;
            state.set(secret, 'open');
            const name = secret.parts[top.next];
            const part = name === undefined ? undefined : byName.get(name);
            top.next += 1;
            if (name === undefined) {
                state.set(secret, 'done');
                ordered.push(secret);
                way.pop();
            }
            else if (part !== undefined && state.get(part) === 'open') {
                const names = way.map((step) => step.secret.name);
                const cycle = [...names.slice(names.indexOf(part.name)), part.name].join(' \u2192 ');
                faults.add('MANIFEST_CYCLE', place(secret), `the secret ${JSON.stringify(secret.name)} is made from itself: ${cycle}`, {
                    hint: 'let one of them be made from something else',
                });
            }
            else if (part !== undefined && state.get(part) === undefined) {
                way.push({ secret: part, next: 0 });
            }
        }
    }
    return ordered;
}

;// CONCATENATED MODULE: ./build/manifest/login-checks.js


/** What `auth` itself consists of, whatever the provider; `fallback_generator` is told of elsewhere. */
const FRAME = new Set(['kind', 'config', 'profiles', 'fallback_generator']);
/**
 * Warns of what a login says and its provider does not know: nothing would come of it, and a login would be made otherwise than somebody
 * believes (SecretZero ignored it without a word: W8). Only a warning, since manifests with it were always accepted.
 */
function warnOfLogin(auth, known, path, faults, place) {
    const tree = (0,manifest_values/* asMap */.$H)(auth);
    if (tree === undefined || known?.login === undefined)
        return;
    const { kinds, keys } = known.login;
    const own = `${known.kind} knows`;
    const kind = (0,manifest_values/* asText */.e1)(tree['kind']);
    if (kind !== undefined && !kinds.includes(kind) && !kind.includes('${')) {
        faults.warn('MANIFEST_STYLE', place([...path, 'kind']), `${known.kind} has no login of the kind ${JSON.stringify(kind)}`, {
            hint: `${(0,nearest/* didYouMean */.au)(kind, kinds) ?? ''} ${own}: ${kinds.join(', ')}`.trim(),
        });
    }
    const check = (holder, at, frame) => {
        for (const key of Object.keys(holder ?? {})) {
            if (frame.has(key) || keys.includes(key))
                continue;
            faults.warn('MANIFEST_STYLE', place([...at, key]), `${JSON.stringify(key)} has no effect on the login`, {
                at: 'key',
                hint: `${(0,nearest/* didYouMean */.au)(key, [...keys, ...frame]) ?? ''} ${own}: ${keys.join(', ')}`.trim(),
            });
        }
    };
    check(tree, path, FRAME);
    check((0,manifest_values/* asMap */.$H)(tree['config']), [...path, 'config'], new Set());
    for (const [profile, value] of Object.entries((0,manifest_values/* asMap */.$H)(tree['profiles']) ?? {}))
        warnOfLogin(value, known, [...path, 'profiles', profile], faults, place);
}

;// CONCATENATED MODULE: ./build/manifest/providers.js






/** The providers of a manifest: those that are declared, and those that a target uses by the name of their kind. */
class Providers {
    #table = new Map();
    #kinds;
    constructor(root, kinds, faults, place) {
        this.#kinds = kinds;
        const known = [...kinds.catalog.providers.keys()];
        for (const [alias, value] of Object.entries((0,manifest_values/* asMap */.$H)(root['providers']) ?? {})) {
            const declared = (0,manifest_values/* asMap */.$H)(value) ?? {};
            const path = ['providers', alias];
            if (!core_names/* NAME_PATTERN */.Vh.test(alias)) {
                faults.add('MANIFEST_NAME', place(path), `${JSON.stringify(alias)} cannot be the name of a provider`, {
                    at: 'key',
                    hint: manifest_names/* NAME_WORDS */.Wo,
                });
            }
            const kind = (0,manifest_values/* asText */.e1)(declared['kind']) ?? alias;
            if (!kinds.catalog.providers.has(kind)) {
                const stated = declared['kind'] !== undefined;
                faults.add('MANIFEST_UNKNOWN_PROVIDER', place(stated ? [...path, 'kind'] : path), `there is no provider of the kind ${JSON.stringify(kind)}`, {
                    at: stated ? 'value' : 'key',
                    hint: `${(0,nearest/* didYouMean */.au)(kind, known) ?? (stated ? '' : 'say which kind it is under kind.')} known: ${known.join(', ')}`.trim(),
                });
            }
            warnWithoutEffect(declared, path, faults, place);
            warnOfLogin(declared['auth'], kinds.catalog.providers.get(kind), [...path, 'auth'], faults, place);
            this.#table.set(alias, {
                alias,
                kind,
                auth: (0,manifest_values/* asMap */.$H)(declared['auth']) ?? {},
                config: (0,manifest_values/* asMap */.$H)(declared['config']) ?? {},
                span: lazySpan(place(path)),
            });
        }
    }
    use(alias, profile) {
        let provider = this.#table.get(alias);
        if (provider === undefined) {
            const kind = this.#kinds.provider(alias)?.kind;
            if (kind === undefined)
                return undefined;
            provider = { alias, kind, auth: {}, config: {} };
            this.#table.set(alias, provider);
        }
        if (profile === undefined)
            return provider;
        // A name that no alias can have: one login for each profile that is used.
        const own = `${alias}@${profile}`;
        const known = this.#table.get(own);
        if (known !== undefined)
            return known;
        const auth = (0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(provider.auth['profiles']), profile);
        if (auth === undefined)
            return undefined;
        const { profiles: _, ...common } = provider.auth;
        const made = { ...provider, alias: own, auth: { ...common, ...(0,manifest_values/* asMap */.$H)(auth) } };
        this.#table.set(own, made);
        return made;
    }
    profiles = (alias) => Object.keys((0,manifest_values/* asMap */.$H)(this.#table.get(alias)?.auth['profiles']) ?? {});
    get all() {
        return this.#table;
    }
}
function warnWithoutEffect(declared, path, faults, place) {
    for (const at of [['fallback_generator'], ['auth', 'fallback_generator']]) {
        const holder = at.length === 1 ? declared : (0,manifest_values/* asMap */.$H)(declared['auth']);
        if ((0,manifest_values/* member */.Dc)(holder, 'fallback_generator') === undefined)
            continue;
        faults.warn('MANIFEST_STYLE', place([...path, ...at]), 'fallback_generator has no effect, and never had one', {
            at: 'key',
            hint: 'remove it',
        });
    }
}

// EXTERNAL MODULE: ./build/manifest/resolve.js
var resolve = __webpack_require__(32196);
;// CONCATENATED MODULE: ./build/manifest/growth.js
const MAX_TEXT = 1_048_576;
const MAX_NODES = 200_000;
const MAX_TOTAL = 64 * 1_048_576;
/** Keeps texts and maps that grow with every step (`{{ var.a }}{{ var.a }}` \u2026) from growing beyond use. */
class Growth {
    #faults;
    #sizes = new WeakMap();
    #spent = 0;
    constructor(faults) {
        this.#faults = faults;
    }
    /** Counts what a template came to; false, with a fault, where that is more than a manifest may hold. */
    affords(value, place) {
        const size = typeof value === 'string' ? value.length : typeof value === 'object' && value !== null ? this.#size(value) : 0;
        this.#spent += size;
        const limit = typeof value === 'string' ? MAX_TEXT : MAX_NODES;
        if (size <= limit && this.#spent <= MAX_TOTAL)
            return true;
        this.#faults.add('MANIFEST_LIMIT', place, 'this template grows to more than a manifest may hold', {
            hint: 'variables that repeat each other double at every step: write them out',
        });
        return false;
    }
    #size(value) {
        const known = this.#sizes.get(value);
        if (known !== undefined)
            return known;
        let size = 1;
        for (const child of Object.values(value))
            size += typeof child === 'object' && child !== null ? this.#size(child) : 1;
        this.#sizes.set(value, size);
        return size;
    }
}

// EXTERNAL MODULE: ./build/manifest/segments.js
var segments = __webpack_require__(52632);
;// CONCATENATED MODULE: ./build/manifest/variables.js



/** What could not be reckoned, and was reported where that went wrong. */
const FAILED = Symbol('failed');
/** The variables of one environment: each reckoned once, from the templates in it, when it is first asked for. */
class Variables {
    #layers;
    #values;
    #faults;
    #reckon;
    #resolved = new Map();
    /** Variables that are being reckoned now, by key, with their names: meeting one again is a cycle. */
    #open = new Map();
    #innermost;
    /** @param reckon what a text with templates comes to, or `FAILED`; asks here for the variables in it */
    constructor(layers, faults, reckon) {
        this.#layers = layers;
        this.#faults = faults;
        this.#reckon = reckon;
        this.#values = layers.reduce((merged, layer) => (0,manifest_values/* deepMerge */.$N)(merged, layer.values), {});
    }
    get names() {
        return Object.keys(this.#values);
    }
    has(name) {
        return Object.hasOwn(this.#values, name);
    }
    /** The variable that may have been meant, as a question. */
    near(name) {
        return (0,nearest/* didYouMean */.au)(name, this.names);
    }
    /** Whether no variable is being reckoned now. */
    get isIdle() {
        return this.#open.size === 0;
    }
    /** Whether it is the definition of this variable that is being reckoned now. */
    isInside(name) {
        return this.#innermost === name;
    }
    resolveAll() {
        for (const name of this.names)
            this.#resolve(this.#values[name], [name]);
    }
    /** What a path of names leads to, reckoned; or what is missing, for whoever asked to report. */
    lookup(path) {
        let value = this.#values;
        let candidates = [];
        let reckoned = false;
        for (const [depth, step] of path.entries()) {
            if (typeof value === 'string' && (0,template/* hasTemplate */.r)(value) && !reckoned) {
                value = this.#resolve(value, path.slice(0, depth));
                reckoned = true;
                if (value === FAILED)
                    return FAILED;
            }
            const held = Array.isArray(value)
                ? Object.fromEntries(value.entries())
                : (0,manifest_values/* asMap */.$H)(value);
            candidates = held === undefined ? [] : Object.keys(held);
            if (held === undefined || !Object.hasOwn(held, step)) {
                const base = path.slice(0, depth).join('.');
                const near = (0,nearest/* didYouMean */.au)(step, candidates);
                const what = depth === 0
                    ? `the variable ${JSON.stringify(step)} is defined nowhere`
                    : `the variable ${JSON.stringify(base)} has no ${JSON.stringify(step)}`;
                return {
                    missing: what,
                    hint: near ?? (candidates.length === 0 ? 'declare it under variables' : `known: ${listed(candidates)}`),
                };
            }
            value = held[step];
        }
        if (!reckoned)
            value = this.#resolve(value, path);
        if (value === FAILED)
            return FAILED;
        if (value === null)
            return {
                missing: `the variable ${JSON.stringify(path.join('.'))} has no value`,
                hint: "give it one, or say {{ var.name | default('x') }}",
            };
        return { value };
    }
    /** A variable's value with everything in it reckoned, once. */
    #resolve(raw, path) {
        if (typeof raw !== 'object' && (typeof raw !== 'string' || !(0,template/* hasTemplate */.r)(raw)))
            return raw;
        const key = path.join('\0');
        if (this.#resolved.has(key))
            return this.#resolved.get(key);
        let value;
        if (typeof raw === 'string')
            value = this.#resolveText(raw, path, key);
        else if (raw === null)
            value = null;
        else {
            const children = Object.entries(raw).map(([name, child]) => this.#resolve(child, [...path, name]));
            if (children.includes(FAILED))
                value = FAILED;
            else if (Array.isArray(raw))
                value = children;
            else
                value = Object.fromEntries(Object.keys(raw).map((name, index) => [name, children[index]]));
        }
        this.#resolved.set(key, value);
        return value;
    }
    #resolveText(text, path, key) {
        const name = path.join('.');
        const place = this.#placeOf(path);
        if (this.#open.has(key)) {
            const names = [...this.#open.values()];
            const cycle = [...names.slice(names.indexOf(name)), name].join(' \u2192 ');
            this.#faults.add('MANIFEST_CYCLE', place, `the variable ${JSON.stringify(name)} is made from itself: ${cycle}`, {
                hint: 'write one of them out',
            });
            return FAILED;
        }
        const outer = this.#innermost;
        this.#open.set(key, name);
        this.#innermost = key;
        try {
            return this.#reckon(text, place);
        }
        finally {
            this.#open.delete(key);
            this.#innermost = outer;
        }
    }
    /** Where a variable stands: in the highest layer that has it. */
    #placeOf(path) {
        for (const layer of [...this.#layers].reverse()) {
            let value = layer.values;
            const full = [...layer.prefix];
            const found = path.every((step) => {
                const held = value;
                if (typeof held !== 'object' || held === null || !Object.hasOwn(held, step))
                    return false;
                full.push(Array.isArray(held) ? Number(step) : step);
                value = held[step];
                return true;
            });
            if (found)
                return { source: layer.source, path: full };
        }
        const [first] = this.#layers;
        if (first === undefined)
            throw new RangeError('a variable without a file');
        return { source: first.source, path: first.prefix };
    }
}
function listed(names) {
    return names.length > 12 ? `${names.slice(0, 12).join(', ')}, \u2026` : names.join(', ');
}

;// CONCATENATED MODULE: ./build/manifest/scope.js





/** The variables of one environment, and the reckoning of templates with them. */
class Scope {
    #env;
    #faults;
    #growth;
    #variables;
    #plainResults = new Map();
    /** Texts that were left as they are: what is checked later makes allowance for them. */
    kept = new Set();
    constructor(layers, env, faults) {
        this.#env = env;
        this.#faults = faults;
        this.#growth = new Growth(faults);
        this.#variables = new Variables(layers, faults, (text, place) => this.#reckon(text, place));
    }
    get names() {
        return this.#variables.names;
    }
    /** Resolves every variable, so that one which nobody uses is not wrong in silence. */
    resolveAll() {
        this.#variables.resolveAll();
    }
    /** The text with its templates reckoned; a text that is one whole template has its variable's own type. */
    evaluate(text, place, position = {}) {
        const plain = position.credential !== true && position.references !== true && position.lenient !== true;
        const known = plain ? this.#plainResults.get(text) : undefined;
        if (known !== undefined)
            return known;
        const result = this.#evaluate((0,template/* parseTemplate */.Q)(text), place, position);
        if (result.kind === 'failed')
            this.kept.add(text);
        else if (plain && this.#variables.isIdle)
            this.#plainResults.set(text, result);
        return result;
    }
    /** What a variable's own text comes to. */
    #reckon(text, place) {
        const result = this.#evaluate((0,template/* parseTemplate */.Q)(text), place, {});
        if (result.kind === 'value')
            return result.value;
        this.kept.add(text);
        return FAILED;
    }
    #evaluate(pieces, place, position) {
        const [only] = pieces;
        if (pieces.length === 1 && only !== undefined && only.type !== 'text') {
            const value = this.#piece(only, place, position, 0);
            if (value === FAILED)
                return { kind: 'failed' };
            if ('deferred' in value)
                return { kind: 'parts', parts: [value.deferred] };
            return this.#growth.affords(value.value, place) ? { kind: 'value', value: value.value } : { kind: 'failed' };
        }
        const parts = [];
        const seen = new Map();
        let failed = false;
        for (const piece of pieces) {
            if (piece.type === 'text') {
                (0,segments/* appendText */.IM)(parts, piece.text);
                continue;
            }
            const nth = seen.get(piece.raw) ?? 0;
            seen.set(piece.raw, nth + 1);
            const value = this.#piece(piece, place, position, nth);
            if (value === FAILED)
                failed = true;
            else if ('deferred' in value)
                parts.push(value.deferred);
            else if (typeof value.value === 'object') {
                this.#report('MANIFEST_INVALID', place, piece, nth, `${piece.raw} is a map or a list and cannot be a part of a text`, {
                    hint: 'use one of its members, or let the template be the whole value',
                });
                failed = true;
            }
            else
                (0,segments/* appendText */.IM)(parts, String(value.value));
        }
        if (failed)
            return { kind: 'failed' };
        if (parts.some(({ type }) => type !== 'text'))
            return { kind: 'parts', parts };
        const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
        return this.#growth.affords(text, place) ? { kind: 'value', value: text } : { kind: 'failed' };
    }
    #piece(piece, place, position, nth) {
        if (piece.type === 'bad')
            return this.#misunderstood(place, piece, nth, position, 'MANIFEST_INVALID', piece.problem, piece.hint);
        const found = piece.type === 'env'
            ? this.#environment(piece, place, position)
            : this.#expression(piece.expression, place, position, piece, nth);
        if (found === FAILED || 'deferred' in found || 'value' in found)
            return found;
        this.#report('MANIFEST_UNDEFINED_VARIABLE', place, piece, nth, found.missing, { hint: found.hint });
        return FAILED;
    }
    #environment(piece, place, position) {
        const { name } = piece;
        // Within its own definition a name means what is outside: `HOST: ${HOST:-localhost}` is no cycle.
        if (this.#variables.has(name) && !this.#variables.isInside(name)) {
            const found = this.#variables.lookup([name]);
            if (found === FAILED || ('value' in found && found.value !== null))
                return found;
        }
        if (position.credential === true) {
            const fallback = piece.fallback === undefined ? undefined : this.#fallback(piece.fallback, place);
            if (fallback === FAILED)
                return FAILED;
            if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
                return {
                    missing: `${piece.raw} is no variable, and cannot be the name of one in the environment`,
                    hint: this.#variables.near(name),
                };
            }
            return { deferred: { type: 'env', name, ...(fallback === undefined ? {} : { fallback }) } };
        }
        const forbidden = (0,manifest_names/* isForbiddenOutsideCredentials */.XR)(name);
        const given = !forbidden && Object.hasOwn(this.#env, name) ? this.#env[name] : undefined;
        if (given !== undefined && (given !== '' || piece.fallback === undefined))
            return { value: given };
        if (piece.fallback !== undefined) {
            const fallback = this.#fallback(piece.fallback, place);
            return fallback === FAILED ? FAILED : { value: fallback };
        }
        const allowed = forbidden
            ? 'this name is read from the environment only in auth and in default or value of a secret'
            : `declare it under variables, give a default (\${${name}:-\u2026}), or name it in the action's env input`;
        const near = this.#variables.near(name);
        return {
            missing: `\${${name}} is not defined here`,
            hint: near === undefined ? allowed : `${near} Else ${allowed}`,
        };
    }
    #fallback(pieces, place) {
        const result = this.#evaluate(pieces, place, {});
        if (result.kind !== 'value')
            return FAILED;
        return result.value === null ? '' : String(result.value);
    }
    #expression(expression, place, position, piece, nth) {
        switch (expression.op) {
            case 'literal':
                return { value: expression.value };
            case 'path':
                if (expression.steps[0] === 'var')
                    return this.#variable(expression.steps.slice(1));
                if (position.references === true && piece.type === 'expression' && piece.expression === expression) {
                    return { deferred: { type: 'path', steps: expression.steps, raw: piece.raw } };
                }
                return this.#strayReference(expression.steps, place, position, piece, nth);
            case 'default': {
                const found = this.#expression(expression.of, place, position, piece, nth);
                if (found === FAILED || 'deferred' in found)
                    return found;
                const lacking = 'missing' in found || found.value === null || (expression.blank && !truthy(found.value));
                return lacking ? this.#expression(expression.to, place, position, piece, nth) : found;
            }
            case 'or': {
                let last = FAILED;
                for (const part of expression.parts) {
                    last = this.#expression(part, place, position, piece, nth);
                    if (last === FAILED || 'deferred' in last)
                        return last;
                    if ('value' in last && truthy(last.value))
                        return last;
                }
                return last;
            }
        }
    }
    #strayReference(steps, place, position, piece, nth) {
        const name = steps[0] ?? '';
        const known = this.#variables.has(name);
        const message = `${piece.raw} is not understood here`;
        const hint = known
            ? `did you mean {{ var.${steps.join('.')} }}?`
            : 'variables are written {{ var.name }}; another secret can be named in default or value of a static secret only';
        this.#misunderstood(place, piece, nth, position, 'MANIFEST_UNKNOWN_REFERENCE', message, hint);
        return FAILED;
    }
    #misunderstood(place, piece, nth, position, code, message, hint) {
        if (position.lenient === true) {
            this.#report('MANIFEST_STYLE', place, piece, nth, `${message}; it is kept as it is, since this kind is not available yet`, { hint, severity: 'warning' });
        }
        else
            this.#report(code, place, piece, nth, message, { hint });
        return FAILED;
    }
    #report(code, place, piece, nth, message, detail) {
        this.#faults.add(code, place, message, { ...detail, within: { text: piece.raw, nth } });
    }
    #variable(path) {
        if (path.length === 0)
            return { missing: '{{ var }} is all variables at once', hint: 'name one: {{ var.name }}' };
        return this.#variables.lookup(path);
    }
}
function truthy(value) {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

// EXTERNAL MODULE: ./build/manifest/digest.js
var digest = __webpack_require__(89802);
// EXTERNAL MODULE: ./build/core/address.js
var core_address = __webpack_require__(45242);
;// CONCATENATED MODULE: ./build/manifest/targets.js






/** What is known of a kind of target that is not available: nothing, so nothing is claimed. */
const NO_CAPABILITIES = {
    read: 'metadata',
    stamp: false,
    conditionalWrite: false,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: Number.MAX_SAFE_INTEGER,
};
/** Says where values go, and keeps two values from going to one place. */
class Targets {
    #context;
    #claims = new Map();
    #stores = new Map();
    #containers = new Map();
    #numbers = new Map();
    constructor(context) {
        this.#context = context;
    }
    /** The target of one field; `undefined` where it has a fault, which has been reported. */
    locate(spec, claimant) {
        const { provider, config, path, select } = spec;
        const kind = spec.kind?.variant?.(config) ?? spec.kind;
        const kindName = kind?.sameAs ?? kind?.kind ?? spec.kindName;
        const { secret, field, multiField, rotationPeriod } = claimant;
        const place = placeOf(this.#context, spec.at);
        const common = {
            field: field.name,
            provider: provider.alias,
            providerKind: provider.kind,
            kind: kindName,
            span: lazySpan(place),
        };
        const store = this.#store(provider.alias, kindName);
        if (kind === undefined) {
            // What distinguishes it is not known yet: everything that is said of it does.
            const address = {
                store,
                container: (0,canonical/* canonicalJson */.d)(config),
                key: multiField ? `${secret}.${field.name}` : secret,
            };
            return {
                ...common,
                id: (0,core_address/* targetId */.Lx)(provider.kind, kindName, address),
                scope: 'remote',
                address,
                capabilities: NO_CAPABILITIES,
                digest: (0,digest/* describedDigest */.C)(undefined),
                available: false,
            };
        }
        const { repository } = this.#context;
        const input = {
            secret,
            field: field.name,
            multiField,
            config: select?.sample.config ?? config,
            provider: { auth: provider.auth, config: provider.config },
            ...(repository === undefined ? {} : { repository }),
            ...(rotationPeriod === undefined ? {} : { rotationPeriod }),
        };
        const located = kind.locate(input);
        if (isProblems(located)) {
            reportProblems(this.#context, located, path);
            return undefined;
        }
        if (kind.takes === 'public' && field.secret) {
            this.#context.faults.add('MANIFEST_INVALID', placeOf(this.#context, [...path, 'kind']), `${named({ secret, field: field.name })} is a secret, and everybody who may see ${spec.kindName} can read it`, { hint: 'say secret: false if the value may be known, or give it to a kind that keeps secrets' });
            return undefined;
        }
        const { described, most, ...where } = located;
        const selector = select && selectorOf(select, where.container, multiField);
        const address = { store, ...where, ...(selector ? { container: selector.container } : {}) };
        const id = (0,core_address/* targetId */.Lx)(provider.kind, kindName, address);
        const claim = { secret, field: field.name, place };
        if (!this.#claim(id, claim) || !this.#share(provider.kind, kind, address, claim))
            return undefined;
        this.#checkSize(kind, claimant, place);
        if (most !== undefined)
            this.#checkNumber(kind, address, most, claim);
        return {
            ...common,
            id,
            scope: kind.scope,
            address,
            capabilities: kind.capabilities,
            digest: (0,digest/* describedDigest */.C)(described),
            available: true,
            ...(selector ? { selector: selector.selector } : {}),
        };
    }
    /** One text for each store, not one for each target. */
    #store(alias, kind) {
        const store = `${alias}/${kind}`;
        const known = this.#stores.get(store);
        if (known === undefined)
            this.#stores.set(store, store);
        return known ?? store;
    }
    #claim(id, claim) {
        const first = this.#claims.get(id);
        if (first === undefined) {
            this.#claims.set(id, claim);
            return true;
        }
        this.#context.faults.add('MANIFEST_DUPLICATE_ADDRESS', claim.place, `${id} would hold ${named(claim)}, and holds ${named(first)} already (${at(first)})`, {
            hint: 'give one of the two another name, key, path or repository',
        });
        return false;
    }
    /** Whether a container can be this as well as what it is already: one file has one format, and a rendered one has one writer. */
    #share(provider, kind, address, claim) {
        const key = `${provider}\0${address.container}`;
        const settings = plainSettings(address.settings);
        const first = this.#containers.get(key);
        if (first === undefined) {
            this.#containers.set(key, { kind: kind.kind, whole: kind.capabilities.wholeContainer === true, settings, claim });
            return true;
        }
        const whole = first.whole || kind.capabilities.wholeContainer === true;
        if (first.kind === kind.kind ? first.settings === settings : !whole)
            return true;
        const message = first.kind === kind.kind
            ? `${address.container} is used here with other settings than at ${at(first.claim)}`
            : `${address.container} is written by a target ${first.kind} already (${at(first.claim)}), and one of the two writes it whole`;
        this.#context.faults.add('MANIFEST_DUPLICATE_ADDRESS', claim.place, message, {
            hint: 'give one of the two another path',
        });
        return false;
    }
    /** Told once, at the first value that is one too many. */
    #checkNumber({ kind }, { store, container }, most, { place }) {
        const key = `${store}\0${container}`;
        const number = (this.#numbers.get(key) ?? 0) + 1;
        this.#numbers.set(key, number);
        if (number !== most + 1)
            return;
        this.#context.faults.add('MANIFEST_LIMIT', place, `${container} would hold more than ${most} values of ${kind}`, {
            hint: 'it takes no more: put some elsewhere, such as into an environment or another repository',
        });
    }
    #checkSize({ capabilities, kind }, { field, spec, secret }, place) {
        const literal = literalText(field.making);
        const bytes = literal === undefined ? generatedLength(spec, field.making) : Buffer.byteLength(literal, 'utf8');
        const who = JSON.stringify(secret);
        if (bytes !== undefined && bytes > capabilities.maxValueBytes) {
            this.#context.faults.add('MANIFEST_LIMIT', place, `the value of ${who} has ${bytes} bytes, and ${kind} takes at most ${capabilities.maxValueBytes}`, {
                hint: 'make it shorter, or put it somewhere else',
            });
        }
        if (bytes !== undefined && bytes < capabilities.minValueBytes) {
            this.#context.faults.add('MANIFEST_LIMIT', place, `the value of ${who} has ${bytes} bytes, and ${kind} takes no less than ${capabilities.minValueBytes}`, {
                hint: 'make it longer, or put it somewhere else',
            });
        }
        if (literal !== undefined && capabilities.alphabet?.test(literal) === false) {
            this.#context.faults.add('MANIFEST_LIMIT', place, `the value of ${who} has characters that ${kind} cannot hold`, {
                hint: 'encode it (as base64, for instance), or put it somewhere else',
            });
        }
    }
}
/** The selector of a place holder, and the place holder's container: that of the sample, with the criteria for its name. */
function selectorOf({ config, words, list, criteria, sample, covers }, container, multiField) {
    const parts = container.split(sample.name);
    const [before, after] = parts;
    if (before === undefined || after === undefined || parts.length !== 2)
        throw new RangeError('the sample of a selector does not have its name in its container');
    return {
        container: `${before}${criteria}${after}`,
        selector: {
            words,
            list,
            config,
            multiField,
            covers: (one) => one.length > before.length + after.length &&
                one.startsWith(before) &&
                one.endsWith(after) &&
                covers(one.slice(before.length, one.length - after.length)),
        },
    };
}
/** Settings that must be the same for everything in a container. */
function plainSettings(settings) {
    if (settings === undefined)
        return '';
    let text = '';
    for (const key of Object.keys(settings).sort())
        if (typeof settings[key] === 'string')
            text += `${key}=${String(settings[key])}\0`;
    return text;
}
function literalText(making) {
    if (making.how !== 'compose')
        return undefined;
    let text = '';
    for (const segment of making.segments) {
        if (segment.type !== 'text')
            return undefined;
        text += segment.text;
    }
    return text;
}
/** Kinds that have a `length` make so many ASCII characters. */
function generatedLength({ generator, config, sound }, making) {
    if (generator === undefined || !sound || making.how !== 'generate')
        return undefined;
    const length = config['length'] ?? generator.defaults['length'];
    return typeof length === 'number' ? length : undefined;
}
function named({ secret, field }) {
    return field === 'value' ? JSON.stringify(secret) : JSON.stringify(`${secret}.${field}`);
}
function at({ place }) {
    const { file, line, column } = place.source.locate(place.path).span;
    return `${file}:${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/manifest/secrets.js














/** Shared, since most secrets have none of their own. */
const NONE = [];
const NO_LABELS = {};
/** Builds the secrets of a manifest, in its order; what cannot be built has been reported and is left out. */
class SecretBuilder {
    #context;
    #table;
    #templates;
    #targets;
    #variables = new Map();
    #periods = new Map();
    constructor(context, table, templates) {
        this.#context = context;
        this.#table = table;
        this.#templates = templates;
        this.#targets = new Targets(context);
    }
    build(secret, path) {
        const name = (0,manifest_values/* asText */.e1)(secret['name']);
        const kind = (0,manifest_values/* asText */.e1)(secret['kind']);
        if (name !== undefined)
            checkName(this.#context, name, [...path, 'name'], 'a secret', 'value');
        const own = targetSpecs(this.#context, secret['targets'], [...path, 'targets']);
        const rotationPeriod = this.#period(secret['rotation_period'], path);
        // That one of them is missing has been said; what else is wrong with the secret is said in the same breath.
        if (name === undefined || kind === undefined)
            return undefined;
        const template = kind.startsWith('templates.') ? this.#template(kind, path) : undefined;
        const source = sourceSpec(this.#context, name, secret['source'], valueAt(this.#context.raw, [...path, 'source']), [...path, 'source'], this.#table);
        const span = lazySpan(placeOf(this.#context, path));
        const plans = template === undefined ? this.#single(secret, kind, path, span) : template.fields;
        const multiField = template !== undefined || (plans ?? NONE).length > 1;
        this.#warnWithoutEffect(secret, path, template !== undefined, multiField);
        if (plans === undefined)
            return undefined;
        const fields = plans.map(({ field }) => finished(field, secret['secret'] === false, multiField ? undefined : source));
        const rotates = secret['one_time'] === true ? undefined : rotationPeriod;
        this.#claimVariables(name, fields, multiField, path);
        const targets = plans.flatMap((plan, index) => {
            const field = fields[index] ?? plan.field;
            return [...plan.targets, ...(template?.targets ?? []), ...own].flatMap((spec) => {
                const target = this.#targets.locate(spec, {
                    secret: name,
                    field,
                    spec: plan.spec,
                    multiField,
                    ...(rotates === undefined ? {} : { rotationPeriod: rotates }),
                });
                return target === undefined ? [] : [target];
            });
        });
        const declared = own.length > 0 || (template?.targets.length ?? 0) > 0 || plans.some((plan) => plan.targets.length > 0);
        if (!declared)
            this.#withoutTarget(secret, name, path, template);
        const local = secret['local'] === true;
        if (local && secret['local_allow_cloud'] !== true)
            this.#checkLocal(targets, own, path);
        const instructions = instructionsOf(secret['agent_instructions']) ?? plans.map(({ spec }) => issuerInstructions(spec)).find(Boolean);
        const description = (0,manifest_values/* asText */.e1)(secret['description']);
        const parts = [...plans.flatMap((plan) => plan.parts), ...(source?.parts ?? NONE)];
        return {
            name,
            ...(description === undefined ? {} : { description }),
            kind,
            fields,
            targets,
            oneTime: secret['one_time'] === true,
            ...(rotationPeriod === undefined ? {} : { rotationPeriod }),
            owner: secret['owner'] === 'external' ? 'external' : 'managed',
            onConflict: secret['on_conflict'] === 'overwrite' ? 'overwrite' : 'fail',
            onDrift: secret['on_drift'] === 'repair' ? 'repair' : 'report',
            onNewTarget: secret['on_new_target'] === 'rotate' ? 'rotate' : 'block',
            local,
            parts: parts.length === 0 ? NONE : [...new Set(parts)],
            valueDigest: (0,digest/* valueDigest */.Q)(plans.map((plan) => shapeOf(plan, source))),
            labels: labelsOf(secret['labels']),
            ...(instructions === undefined ? {} : { instructions }),
            span,
        };
    }
    #template(kind, path) {
        const name = kind.slice('templates.'.length);
        const template = this.#templates.get(name);
        if (template !== undefined)
            return template;
        const known = [...this.#templates.keys()];
        this.#context.faults.add('MANIFEST_UNKNOWN_REFERENCE', placeOf(this.#context, [...path, 'kind']), `there is no template ${JSON.stringify(name)}`, {
            hint: (0,nearest/* didYouMean */.au)(name, known) ?? (known.length === 0 ? 'declare it under templates' : `known: ${known.join(', ')}`),
        });
        return undefined;
    }
    #single(secret, kind, path, span) {
        if (kind.startsWith('templates.') || this.#context.scope.kept.has(kind))
            return undefined;
        const config = [...path, 'config'];
        const values = { config: secret['config'], raw: valueAt(this.#context.raw, config) };
        const spec = generatorSpec(this.#context, kind, values, { kind: [...path, 'kind'], config }, [
            ...this.#templates.keys(),
        ]);
        if (spec === undefined)
            return undefined;
        return fieldNamesOf(spec.generator, spec.config).map((field) => fieldPlan(this.#context, field, spec, { secret: true, targets: NONE, path, span }, this.#table));
    }
    #period(value, path) {
        const text = (0,manifest_values/* asText */.e1)(value);
        if (text === undefined || this.#context.scope.kept.has(text))
            return undefined;
        const known = this.#periods.get(text);
        if (known !== undefined)
            return known;
        const period = (0,core_period/* parsePeriod */.DB)(text);
        if (period !== undefined)
            this.#periods.set(text, period);
        if (period === undefined) {
            this.#context.faults.add('MANIFEST_INVALID', placeOf(this.#context, [...path, 'rotation_period']), `${core_period/* PERIOD_WORDS */.cy} is expected here, and ${(0,manifest_values/* describe */.q0)(text)} was found`, {
                hint: periodHint(text),
            });
        }
        return period;
    }
    #warnWithoutEffect(secret, path, template, multiField) {
        const warn = (key, message, hint) => {
            this.#context.faults.warn('MANIFEST_STYLE', placeOf(this.#context, [...path, key]), message, { at: 'key', hint });
        };
        if (secret['vars'] !== undefined && secret['vars'] !== null)
            warn('vars', 'vars has no effect, and never had one', 'use variables');
        if (multiField && !template && secret['source'] !== undefined && secret['source'] !== null)
            warn('source', 'source has no effect for a secret of several fields', 'choose one field under output');
        if (!template)
            return;
        for (const key of ['config', 'source']) {
            const value = secret[key];
            if (value === undefined || value === null || (key === 'config' && Object.keys((0,manifest_values/* asMap */.$H)(value) ?? {}).length === 0))
                continue;
            warn(key, `${key} has no effect for a secret that is made from a template`, "put it into the template's fields");
        }
    }
    /** Every value has its own variable: two names that are one in capitals would be given each other's values. */
    #claimVariables(secret, fields, multiField, path) {
        const at = [...path, 'name'];
        for (const field of fields) {
            const variable = (0,core_names/* valueVariable */._P)(secret, field.name);
            const name = multiField ? `${secret}.${field.name}` : secret;
            const first = this.#variables.get(variable);
            if (first !== undefined && first.name !== name) {
                const { line, column } = this.#context.source.locate(first.path).span;
                const message = `${JSON.stringify(name)} and ${JSON.stringify(first.name)} (${line}:${column}) would both be given as ${variable}`;
                this.#context.faults.add('MANIFEST_NAME', placeOf(this.#context, at), message, {
                    hint: 'choose names that differ in more than case, _, - and .',
                });
            }
            else if (first === undefined)
                this.#variables.set(variable, { name, path: at });
            if (needsPerson(field.making) && core_names/* RESERVED_VARIABLES */.RL.has(variable.replace('SECRETZERO_', ''))) {
                const message = `${JSON.stringify(name)} would be given as ${variable}, which means something else to this program`;
                this.#context.faults.add('MANIFEST_NAME', placeOf(this.#context, at), message, {
                    hint: 'give it another name',
                });
            }
        }
    }
    #withoutTarget(secret, name, path, template) {
        // Targets that were all refused are no missing targets.
        if ((0,manifest_values/* asList */.DD)(secret['targets']).length > 0 || (template !== undefined && template.fields.length === 0))
            return;
        this.#context.faults.add('MANIFEST_NO_TARGET', placeOf(this.#context, [...path, 'name']), `the secret ${JSON.stringify(name)} has no target, so its value would be kept nowhere`, {
            severity: this.#context.strict ? 'error' : 'warning',
            hint: 'add targets, such as a local file or a GitHub secret',
        });
    }
    #checkLocal(targets, own, path) {
        const away = targets.find(({ scope }) => scope === 'remote');
        if (away === undefined)
            return;
        const spec = own.find(({ kindName }) => kindName === away.kind);
        const message = `a local secret has its targets on this machine, and ${away.providerKind}/${away.kind} is elsewhere`;
        this.#context.faults.add('MANIFEST_INVALID', placeOf(this.#context, spec?.path ?? [...path, 'local']), message, {
            hint: 'remove local, or set local_allow_cloud: true',
        });
    }
}
function finished(field, isPublic, source) {
    const making = source === undefined ? field.making : sourced(field.making, source);
    if (making === field.making && !isPublic)
        return field;
    return {
        ...field,
        making,
        secret: field.secret && !isPublic,
        entropyBits: source === undefined ? field.entropyBits : 0,
    };
}
function sourced(otherwise, source) {
    if (!source.available)
        return { how: 'unavailable', kind: source.kind };
    const { kind, config, required, reads } = source;
    return { how: 'source', kind, config, ...(reads ? { reads } : {}), ...(required ? {} : { otherwise }) };
}
function needsPerson(making) {
    return (making.how === 'human' ||
        (making.how === 'source' && making.otherwise !== undefined && needsPerson(making.otherwise)));
}
function shapeOf({ field, spec }, source) {
    const { kind, raw, config, generator } = spec;
    return {
        field: field.name,
        kind,
        raw,
        config,
        defaults: generator?.defaults ?? {},
        ...(source === undefined ? {} : { source }),
    };
}
function labelsOf(value) {
    const labels = (0,manifest_values/* asMap */.$H)(value);
    if (labels === undefined)
        return NO_LABELS;
    const entries = Object.entries(labels);
    return Object.fromEntries(entries.map(([key, label]) => [key, typeof label === 'string' ? label : (0,canonical/* canonicalJson */.d)(label)]));
}
function instructionsOf(value) {
    const given = (0,manifest_values/* asMap */.$H)(value);
    if (given === undefined)
        return undefined;
    const steps = (0,manifest_values/* asList */.DD)(given['steps']).flatMap((step) => {
        const [action, description] = [
            (0,manifest_values/* asText */.e1)(step) ?? (0,manifest_values/* asText */.e1)((0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(step), 'action')),
            (0,manifest_values/* asText */.e1)((0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(step), 'description')),
        ];
        const text = [action, description].filter((part) => part !== undefined).join(': ');
        return text === '' ? [] : [text];
    });
    const [summary, url] = [(0,manifest_values/* asText */.e1)(given['summary']), (0,manifest_values/* asText */.e1)(given['documentation_url'])];
    return { ...(summary === undefined ? {} : { summary }), steps, ...(url === undefined ? {} : { url }) };
}
const PERIOD_HINTS = [
    [/^(\d+) ?(?:h|hours?)$/i, (count) => (count % 24 === 0 ? `${count / 24}d` : `PT${count}H`)],
    [/^(\d+) ?days?$/i, (count) => `${count}d`],
    [/^(\d+) ?weeks?$/i, (count) => `${count}w`],
    [/^(\d+) ?months?$/i, (count) => `${count}mo`],
    [/^(\d+) ?years?$/i, (count) => `${count}y`],
    [/^(\d+) ?min(?:utes?)?$/i, (count) => `PT${count}M`],
    [/^(\d+)$/, (count) => `${count}d`],
];
function periodHint(text) {
    for (const [pattern, written] of PERIOD_HINTS) {
        const count = Number(pattern.exec(text.trim())?.[1] ?? 0);
        if (count > 0)
            return `did you mean ${JSON.stringify(written(count))}?`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/manifest/variable-files.js



/** All variables of a run, lowest first: the manifest's own, then `-v` files, then the environment's. */
function variableLayers(files, manifest, root, environment, faults) {
    const layers = [{ source: manifest, prefix: ['variables'], values: (0,manifest_values/* asMap */.$H)(root['variables']) ?? {} }];
    const add = (file, text) => {
        const source = manifest_source/* YamlSource */.rC.read(file, text, 'the var file');
        const comments = source.value === undefined && /^(?:\s|#[^\n]*)*$/.test(text);
        // A file of which everything is commented out sets nothing, and is no mistake.
        if (comments)
            return;
        faults.take(source.faults);
        const values = (0,manifest_values/* asMap */.$H)(source.value);
        if (values !== undefined)
            layers.push({ source, prefix: [], values });
        else if (source.value !== undefined) {
            faults.add('MANIFEST_INVALID', { source, path: [] }, `a var file is a map of variables, and ${(0,manifest_values/* describe */.q0)(source.value)} was found`, {
                hint: 'write it as name: value',
            });
        }
    };
    for (const { file, text } of files.varFiles)
        add(file, text);
    // The names of these files are reckoned with what is known without them.
    const lower = new Scope([...layers], files.env, faults);
    for (const { path: written, place } of environment.varFiles) {
        const reckoned = lower.evaluate(written, place);
        if (reckoned.kind !== 'value')
            continue;
        const path = String(reckoned.value);
        const text = files.readVarFile(path);
        if (text === undefined) {
            faults.add('MANIFEST_NOT_FOUND', place, `the var file ${JSON.stringify(path)} is not there`, {
                hint: 'its path is relative to the manifest',
            });
        }
        else
            add(beside(manifest.file, path), text);
    }
    return layers;
}
/** The path as seen from where the manifest's own path is seen from. */
function beside(file, path) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return path.startsWith('/') ? path : `${folder}${path.replace(/^\.\//, '')}`;
}

;// CONCATENATED MODULE: ./build/manifest/load.js




















/** The same, with whatever part of the validators the manifest turns out to need. */
async function loadWholeManifest(input) {
    const texts = [input.text, ...input.varFiles.map(({ text }) => text)];
    while (texts.some((text) => mayNeedMore(text, input.catalog)) && (await loadMoreValidators()))
        ;
    for (;;) {
        try {
            return loadManifest(input);
        }
        catch (error) {
            // A provider that only a variable named, or a kind that nobody has.
            if (!(error instanceof ValidatorsMissing) || !(await loadMoreValidators()))
                throw error;
        }
    }
}
/**
 * Reads, checks and resolves a manifest for one environment. No I/O; nothing is thrown for anything that stands in a file: every
 * fault is in the result, each with its place, as many as there are. Throws `ValidatorsMissing` alone: see {@link loadWholeManifest}.
 */
function loadManifest(input) {
    const faults = new FaultList();
    const source = manifest_source/* YamlSource */.rC.read(input.file, input.text);
    faults.take(source.faults);
    const root = (0,manifest_values/* asMap */.$H)(source.value);
    if (root === undefined) {
        if (source.value !== undefined) {
            faults.add('MANIFEST_INVALID', { source, path: [] }, `a manifest is a map, and ${(0,manifest_values/* describe */.q0)(source.value)} was found`, {
                hint: 'it begins with keys such as secrets: and providers:',
            });
        }
        return { faults: faults.list(), environments: [], variables: [] };
    }
    const place = (path) => ({ source, path });
    // First the tree as written, where a text with a template passes for anything that is written as text.
    checkSchema(schema_names/* validatorName */.a.structure, root, [], { faults, source, excused: excuseTemplates, showable: isShowable });
    const environment = selectEnvironment({ root, asked: input.environment, faults, place });
    const scope = new Scope(variableLayers(input, source, root, environment, faults), input.env, faults);
    scope.resolveAll();
    const kinds = new Kinds(input.catalog, root['providers']);
    const context = { scope, source, faults };
    const resolved = (0,resolve/* resolveManifest */.K)(root, context, kinds);
    if (resolved !== root) {
        checkSchema(schema_names/* validatorName */.a.structure, resolved, [], {
            faults,
            source,
            excused: (text) => scope.kept.has(text),
            fromTemplate: (path) => isTemplate(root, path),
            showable: isShowable,
        });
    }
    const manifest = build(input, resolved, root, { scope, source, faults });
    source.release();
    return {
        ...(faults.hasErrors ? {} : { manifest }),
        faults: faults.list(),
        environments: environmentNames(root),
        variables: scope.names,
    };
}
function build(input, root, raw, base) {
    const { faults, source } = base;
    const place = (path) => ({ source, path });
    const kinds = new Kinds(input.catalog, root['providers']);
    // Its faults have been reported on the tree as written; what was reckoned since is in this one.
    const environment = selectEnvironment({ root, asked: input.environment, faults, place });
    const providers = new Providers(root, kinds, faults, place);
    const policies = (0,manifest_values/* asMap */.$H)(root['policies']) ?? {};
    const context = {
        ...base,
        kinds,
        environment,
        providers,
        raw,
        strict: input.strict,
        policies: Object.keys(policies),
        ...(input.repository === undefined ? {} : { repository: input.repository }),
    };
    checkTargetProfiles(context, root);
    warnOfUnenforced(context, policies);
    const list = (0,manifest_values/* asList */.DD)(root['secrets']);
    const { table, places } = secretTable(context, list, root);
    const templates = templatePlans(context, root, table);
    const builder = new SecretBuilder(context, table, templates);
    const secrets = list.flatMap((value, index) => {
        const secret = (0,manifest_values/* asMap */.$H)(value);
        const built = secret === undefined ? undefined : builder.build(secret, ['secrets', index]);
        return built === undefined ? [] : [built];
    });
    const ordered = inDependencyOrder(secrets, faults, ({ name }) => place(places.get(name) ?? ['secrets']));
    const metadata = (0,manifest_values/* asMap */.$H)(root['metadata']);
    const project = (0,manifest_values/* asText */.e1)(metadata?.['project']);
    const responsible = (0,manifest_values/* asText */.e1)(metadata?.['owner']);
    const { name, lockfile } = environment;
    const fingerprintKey = keptKey(context, metadata?.['fingerprint_key']);
    return {
        file: input.file,
        ...(name === undefined ? {} : { environment: name }),
        ...(project === undefined ? {} : { project }),
        ...(responsible === undefined ? {} : { responsible }),
        secrets: ordered,
        providers: providers.all,
        policies,
        compliance: (0,manifest_values/* asTexts */.DW)(metadata?.['compliance']),
        ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
        ...(lockfile === undefined ? {} : { lockfile }),
    };
}
/** Where a provider keeps the key of fingerprints. */
function keptKey(context, value) {
    const declared = (0,manifest_values/* asMap */.$H)(value);
    const [alias, key, mount] = ['provider', 'key', 'mount'].map((name) => (0,manifest_values/* asText */.e1)(declared?.[name]));
    if (alias === undefined || key === undefined)
        return undefined;
    if (context.providers.use(alias, undefined) === undefined) {
        context.faults.add('MANIFEST_UNKNOWN_PROVIDER', placeOf(context, ['metadata', 'fingerprint_key', 'provider']), `there is no provider ${JSON.stringify(alias)}`, { hint: (0,nearest/* didYouMean */.au)(alias, context.kinds.aliases) ?? `known: ${context.kinds.aliases.join(', ')}` });
        return undefined;
    }
    const version = Number(declared?.['version'] ?? 1);
    return { provider: alias, key, version, ...(mount === undefined ? {} : { mount }) };
}
/** Names and fields of all secrets, ahead of their turn, since any of them may name any other. */
function secretTable(context, list, root) {
    const table = new Map();
    const places = new Map();
    for (const [index, value] of list.entries()) {
        const secret = (0,manifest_values/* asMap */.$H)(value);
        const name = (0,manifest_values/* asText */.e1)(secret?.['name']);
        if (name === undefined)
            continue;
        const path = ['secrets', index, 'name'];
        const first = places.get(name);
        if (first !== undefined) {
            const { line, column } = context.source.locate(first).span;
            context.faults.add('MANIFEST_DUPLICATE_NAME', placeOf(context, path), `there is a secret ${JSON.stringify(name)} already (${line}:${column})`, {
                hint: 'give one of the two another name',
            });
            continue;
        }
        places.set(name, path);
        const kind = (0,manifest_values/* asText */.e1)(secret?.['kind']) ?? '';
        const template = kind.startsWith('templates.')
            ? (0,manifest_values/* member */.Dc)((0,manifest_values/* asMap */.$H)(root['templates']), kind.slice('templates.'.length))
            : undefined;
        const fields = (0,manifest_values/* asMap */.$H)((0,manifest_values/* asMap */.$H)(template)?.['fields']);
        const generator = context.kinds.catalog.generators.get(kind);
        table.set(name, fields === undefined ? fieldNamesOf(generator, secret?.['config']) : Object.keys(fields));
    }
    return { table, places };
}
function checkTargetProfiles(context, root) {
    const { faults, kinds } = context;
    for (const [name, value] of Object.entries((0,manifest_values/* asMap */.$H)(root['target_profiles']) ?? {})) {
        const profile = (0,manifest_values/* asMap */.$H)(value);
        const path = ['target_profiles', name];
        checkPolicies(context, (0,manifest_values/* asTexts */.DW)(profile?.['identity_policies']), [...path, 'identity_policies']);
        for (const alias of Object.keys((0,manifest_values/* asMap */.$H)(profile?.['provider_overrides']) ?? {})) {
            if (kinds.aliases.includes(alias))
                continue;
            faults.add('MANIFEST_UNKNOWN_PROVIDER', placeOf(context, [...path, 'provider_overrides', alias]), `there is no provider ${JSON.stringify(alias)}`, { at: 'key' });
        }
        const known = [...kinds.catalog.providers.values()].flatMap(({ targets, planned }) => [
            ...targets.map(({ kind }) => kind),
            ...planned,
        ]);
        for (const kind of Object.keys((0,manifest_values/* asMap */.$H)(profile?.['target_overrides']) ?? {})) {
            if (known.includes(kind))
                continue;
            faults.add('MANIFEST_UNKNOWN_KIND', placeOf(context, [...path, 'target_overrides', kind]), `there is no kind of target ${JSON.stringify(kind)}`, { at: 'key' });
        }
    }
}
/** A gate that is written down and does not hold must not be believed in. */
function warnOfUnenforced(context, policies) {
    for (const [name, value] of Object.entries(policies)) {
        const policy = (0,manifest_values/* asMap */.$H)(value);
        if (policy?.['kind'] !== 'provider_identity' || policy['enabled'] === false)
            continue;
        context.faults.warn('MANIFEST_UNAVAILABLE', placeOf(context, ['policies', name]), `the policy ${JSON.stringify(name)} is not enforced in this version`, {
            at: 'key',
            hint: 'nothing stops a login with another identity yet',
        });
    }
}
/** What stands under auth, or is a value, is named in no message. */
function isShowable(path) {
    return !(path[0] === 'providers' && path[2] === 'auth') && path.at(-1) !== 'default' && path.at(-1) !== 'value';
}
function isTemplate(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null)
            return false;
        value = value[step];
    }
    return typeof value === 'string' && excuseTemplates(value);
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/platform/memory.js

/** Size of a manifest, in characters, from which on a run is large: some two thousand secrets. Below, V8's own ways are faster. */
const LARGE_MANIFEST = 400_000;
/**
 * Lets V8 collect garbage sooner in a large run; to be called before the manifest is read. Left alone it lets the heap grow to several
 * times what the run holds, which is more than a small runner or a container has to give. The figures are measured: below 25 per cent,
 * V8 now and then spends as long on collecting as on everything else.
 */
function spareMemory(manifestLength) {
    if (manifestLength < LARGE_MANIFEST)
        return;
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=25');
}

// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
;// CONCATENATED MODULE: ./build/engine/declared-environment.js



/**
 * The environment variables that a manifest may read outside credential positions: those of a name that it declares under `variables:`
 * (ruling 21). The text is parsed for it only where it uses one that is set.
 */
function declaredEnvironment(file, text, platform) {
    const set = new Set(platform.variableNames());
    const used = new Set([...text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)/g)].map((match) => match[1]));
    const candidates = [...used].filter((name) => set.has(name) && !(0,manifest_names/* isForbiddenOutsideCredentials */.XR)(name));
    if (candidates.length === 0)
        return {};
    const source = manifest_source/* YamlSource */.rC.read(file, text);
    const variables = (0,manifest_values/* asMap */.$H)((0,manifest_values/* asMap */.$H)(source.value)?.['variables']) ?? {};
    source.release();
    const entries = candidates
        .filter((name) => Object.hasOwn(variables, name))
        .map((name) => [name, platform.variable(name)?.reveal() ?? '']);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/engine/lane.js







/** Reads and checks a lane. Every fault is in the result; nothing is thrown for what stands in a file. */
async function checkLane(options, platform) {
    const path = (0,external_node_path_.resolve)(platform.workspace, options.file);
    const folder = (0,external_node_path_.dirname)(path);
    const text = await platform.readText(path);
    if (text === undefined) {
        return {
            faults: [
                {
                    severity: 'error',
                    code: 'MANIFEST_NOT_FOUND',
                    message: `${options.file} does not exist`,
                    hint: 'make one with `secretzero create`, or name it with --file',
                },
            ],
        };
    }
    const varFiles = [];
    for (const file of options.varFiles) {
        const content = await platform.readText((0,external_node_path_.resolve)(platform.workspace, file));
        if (content === undefined) {
            return {
                faults: [
                    {
                        severity: 'error',
                        code: 'MANIFEST_NOT_FOUND',
                        message: `the var file ${file} does not exist`,
                        hint: 'name an existing YAML file with --var-file',
                    },
                ],
            };
        }
        varFiles.push({ file, text: content });
    }
    const env = { ...declaredEnvironment(options.file, text, platform), ...options.env };
    const wanted = await environmentFiles(text, { ...options, env }, folder, platform);
    spareMemory(text.length);
    const loaded = await loadWholeManifest({
        file: options.file,
        text,
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        varFiles,
        readVarFile: (file) => wanted.get(file),
        catalog: catalog/* catalog */.U,
        strict: options.strict,
        ...(options.repository === undefined ? {} : { repository: options.repository }),
        env,
    });
    if (!loaded.manifest)
        return { faults: loaded.faults };
    const { manifest } = loaded;
    const name = lockfileName((0,external_node_path_.basename)(path), manifest, loaded.environments.length > 0);
    const lockfile = options.lockfile !== undefined
        ? (0,external_node_path_.resolve)(platform.workspace, options.lockfile)
        : (0,external_node_path_.join)(folder, manifest.lockfile ?? name);
    const local = manifest.environment === undefined ? '.gitsecrets.local.lock' : `.gitsecrets.${manifest.environment}.local.lock`;
    return {
        faults: loaded.faults,
        lane: {
            manifest,
            faults: loaded.faults,
            text,
            varFiles: [
                ...varFiles.map((each) => ({ path: (0,external_node_path_.resolve)(platform.workspace, each.file), text: each.text })),
                ...[...wanted].map(([file, content]) => ({ path: (0,external_node_path_.join)(folder, file), text: content })),
            ],
            folder,
            lockfile,
            localLockfile: (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path) === 'Secretfile.yml' ? local : local.replace('.gitsecrets', `.${stem((0,external_node_path_.basename)(path))}`)),
            environments: loaded.environments,
            variables: loaded.variables,
            digest: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        },
    };
}
/** A lane that is in order; throws FaultsError with everything that is wrong. */
async function openLane(options, platform) {
    const { lane, faults } = await checkLane(options, platform);
    if (!lane)
        throw new errors/* FaultsError */.aP(faults);
    return lane;
}
/** One lane has one lockfile: the predecessor's names, and one for each environment that names none. */
function lockfileName(manifest, { environment }, hasEnvironments) {
    const base = manifest === 'Secretfile.yml' || manifest === 'Secretfile.yaml' ? '.gitsecrets' : stem(manifest);
    return hasEnvironments && environment !== undefined ? `${base}.${environment}.lock` : `${base}.lock`;
}
function stem(file) {
    return file.replace(/\.ya?ml$/, '');
}
/**
 * The manifest's checks are pure, so the var files that an environment names are read beforehand. Which ones those are is known
 * only once the manifest is parsed: a first pass asks for them and gets nothing, the second has them.
 */
async function environmentFiles(text, options, folder, platform) {
    const contents = new Map();
    if (!text.includes('var_files'))
        return contents;
    const asked = new Set();
    await loadWholeManifest({
        file: options.file,
        text,
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        varFiles: [],
        readVarFile: (file) => {
            asked.add(file);
            return undefined;
        },
        catalog: catalog/* catalog */.U,
        strict: false,
        env: options.env,
    });
    for (const file of asked) {
        const content = await platform.readText((0,external_node_path_.join)(folder, file)).catch((error) => {
            if (error instanceof errors/* SecretZeroError */.j2)
                return undefined;
            throw error;
        });
        if (content !== undefined)
            contents.set(file, content);
    }
    return contents;
}


/***/ }),

/***/ 23317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   U0: () => (/* binding */ CALL_LIMIT_MS),
/* harmony export */   iJ: () => (/* binding */ leaseEnd),
/* harmony export */   kD: () => (/* binding */ heldError)
/* harmony export */ });
/* unused harmony export LEASE_MS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** How long a lease runs; it is renewed at each checkpoint. */
const LEASE_MS = 10 * 60_000;
/** No write is begun later than this before the lease ends: the longest that one call may take. */
const CALL_LIMIT_MS = 60_000;
/** The end of a lease, or of an intent's claim, that is written down or renewed now; ISO. */
function leaseEnd(now) {
    return new Date(now.getTime() + LEASE_MS).toISOString();
}
/** Whether its run may still have a write under way (S4). */
function isLive(lease, now) {
    return now.getTime() < Date.parse(lease.until) + CALL_LIMIT_MS;
}
/** The error of a lane that another run holds. */
function heldError(lease) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('LOCKFILE_HELD', `the lane is held by run ${lease.run} until ${lease.until}`, {
        hint: 'wait for that run to end; `secretzero status` shows who holds it, `secretzero unlock` takes it from a run that is dead',
    });
}


/***/ }),

/***/ 4322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ isLeaseOfDead),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   jx: () => (/* binding */ isLeaseOfLiving),
/* harmony export */   tZ: () => (/* binding */ machineRun)
/* harmony export */ });
/* unused harmony export machineName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** One process of one machine, for leases, without naming the machine. */
function machineRun(platform) {
    return `local-${machineName(platform.process.host)}-${platform.process.id}`;
}
/** A machine by a short digest of its name: enough to tell two apart, nothing to read. */
function machineName(host) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(host).digest('hex').slice(0, 8);
}
/** Whether a lease is of a process of this machine that is alive. Of any other run nothing is known here. */
function isLeaseOfLiving(run, platform) {
    const process = processOf(run, platform);
    return process !== undefined && platform.isRunning(process);
}
/** Whether a lease is of a process of this machine that is gone. */
function isLeaseOfDead(run, platform) {
    const process = processOf(run, platform);
    return process !== undefined && !platform.isRunning(process);
}
/** The process of this machine that a lease names; `undefined` for another machine's and for a workflow's. */
function processOf(run, platform) {
    const [, host, id] = /^local-([0-9a-f]+)-(\d+)$/.exec(run) ?? [];
    return id !== undefined && host === machineName(platform.process.host) ? Number(id) : undefined;
}


/***/ }),

/***/ 86959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ asProviderError),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   os: () => (/* binding */ Examiner),
/* harmony export */   tQ: () => (/* binding */ byStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_assess_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32682);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5562);
/* harmony import */ var _lockfile_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68636);
/* harmony import */ var _lockfile_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7957);






/** Targets by the store that serves them, in a stable order. */
function byStore(all) {
    const groups = new Map();
    for (const each of all) {
        const group = groups.get(each.target.address.store);
        if (group)
            group.push(each);
        else
            groups.set(each.target.address.store, [each]);
    }
    return groups;
}
/** Compares contents with fingerprints and with one another within a run, without a value leaving. */
class Examiner {
    #runKey;
    #lockfile;
    #key;
    #fits;
    #verified = new Map();
    constructor(lockfile, runKey, key, fits) {
        this.#lockfile = lockfile;
        this.#runKey = runKey;
        this.#key = key;
        this.#fits = fits;
    }
    digest(value) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#runKey).update(value.reveal(), 'utf8').digest('base64url');
    }
    examine(secret, target, value) {
        const record = this.#lockfile.secrets[secret];
        const settled = record && this.#settled(secret, target, record, value);
        const pending = record?.pending &&
            this.#check(record.pending.fingerprints[target.field], secret, target.field, record.pending.generation, value);
        const known = record?.targets[target.id];
        const left = known?.state === 'behind' && !target.capabilities.wholeContainer
            ? this.#check(known.fingerprint, secret, target.field, known.generation, value)
            : undefined;
        return {
            digest: this.digest(value),
            ...(left === undefined ? {} : { left }),
            ...(settled === undefined ? {} : { settled }),
            ...(pending === undefined ? {} : { pending }),
            ...this.#definitionEvidence(secret, target, value),
        };
    }
    /** Asked only where a value of the pending generation could be there and nothing better can tell. */
    #definitionEvidence(secret, target, value) {
        const pending = this.#lockfile.secrets[secret]?.pending;
        if (pending?.action !== 'make' || pending.fingerprints[target.field] !== undefined)
            return {};
        if (target.capabilities.wholeContainer)
            return {};
        const fits = this.#fits(secret, target.field, pending.definition, value);
        return fits === undefined ? {} : { fits };
    }
    #settled(secret, target, record, value) {
        const known = record.targets[target.id];
        if (target.capabilities.wholeContainer) {
            return this.#check(known?.fingerprint, secret, target.id, known?.generation ?? 0, value);
        }
        if (known?.legacy)
            return this.#verifyLegacy(secret, target.field, known.legacy.hash, value);
        return this.#check(record.fingerprints[target.field], secret, target.field, record.generation, value);
    }
    /** Whether a value that was read back is the settled one; `undefined` where there is no fingerprint to tell. */
    isSettled(secret, field, record, value) {
        return this.#check(record.fingerprints[field], secret, field, record.generation, value);
    }
    /** A fingerprint of the new form for a value that its version 1 digest confirmed. */
    verified(secret, field) {
        return this.#verified.get((0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldKey */ .aF)(secret, field));
    }
    #verifyLegacy(secret, field, hash, value) {
        const equal = (0,_lockfile_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesLegacy */ .bP)(value, hash);
        if (equal) {
            const subject = { manifest: this.#lockfile.manifest, secret, field, generation: 1 };
            const fingerprint = (0,_lockfile_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFingerprint */ .Bq)(subject, value, 0, this.#key);
            if (fingerprint !== undefined)
                this.#verified.set((0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldKey */ .aF)(secret, field), fingerprint);
        }
        return equal;
    }
    #check(fingerprint, secret, field, generation, value) {
        if (fingerprint === undefined)
            return undefined;
        return (0,_lockfile_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFingerprint */ .zN)(fingerprint, { manifest: this.#lockfile.manifest, secret, field, generation }, value, this.#key);
    }
}
/**
 * Looks at targets, with as few calls as the stores allow and no value read where no value is needed. Values of readable targets
 * are looked into only where an unfinished write or an old lockfile has to be judged and the store has no proof of its own.
 */
async function observe(all, lockfile, owner, examiner, dependencies) {
    const observations = new Map();
    for (const [storeId, group] of byStore(all)) {
        let store;
        try {
            store = await dependencies.store(storeId);
        }
        catch (error) {
            const reduced = asProviderError(error);
            for (const { target } of group)
                observations.set(target.id, { kind: 'unreadable', error: reduced });
            continue;
        }
        const known = new Map(group.map((each) => [each.target.address, each]));
        const addresses = [...known.keys()];
        const seenNow = store.observe(addresses, {
            signal: dependencies.signal,
            examine: (address, value) => {
                const { secret, target } = known.get(address);
                return examiner.examine(secret, target, value);
            },
            agrees: (address, seen) => {
                const each = known.get(address);
                const record = lockfile.secrets[each.secret];
                // What an unfinished write may have changed is never judged by a list that may lag.
                if (record?.pending || record?.rivals)
                    return false;
                const status = (0,_core_assess_js__WEBPACK_IMPORTED_MODULE_5__/* .assess */ .no)(each.secret, each.target, record, seen, owner);
                return status === 'ok' || (status === 'new' && record === undefined);
            },
            marks: (address) => {
                const each = known.get(address);
                return stampsKnown(each.secret, each.target.field, lockfile.secrets[each.secret], owner);
            },
        });
        for await (const [address, observation] of seenNow) {
            const each = known.get(address);
            if (each)
                observations.set(each.target.id, observation);
        }
        for (const { target } of group) {
            if (!observations.has(target.id)) {
                observations.set(target.id, {
                    kind: 'unreadable',
                    error: new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .mZ('UNAVAILABLE', 'the store gave no answer for it'),
                });
            }
        }
        await lookInside(group, store, lockfile, owner, examiner, observations, dependencies.signal);
    }
    return observations;
}
/** The stamps of the attempts that a record knows: of the settled generation and of every intent. */
function stampsKnown(secret, field, record, owner) {
    if (!record)
        return [];
    const attempts = [record, record.pending, ...(record.rivals ?? [])].filter((each) => each !== undefined);
    return attempts.flatMap(({ generation, nonce }) => nonce === undefined || generation === 0 ? [] : [{ owner, secret, field, generation, nonce }]);
}
/** Recovery needs to know what is at a readable target that can give no proof: its value is compared, and goes nowhere. */
async function lookInside(group, store, lockfile, owner, examiner, observations, signal) {
    if (store.capabilities.read !== 'value')
        return;
    const doubtful = group.filter(({ secret, target }) => {
        const record = lockfile.secrets[secret];
        const seen = observations.get(target.id);
        if (!record || seen?.kind !== 'present' || seen.content !== undefined)
            return false;
        const pending = [record.pending, ...(record.rivals ?? [])].some((each) => each?.targets[target.id] !== undefined);
        if (!pending && record.targets[target.id]?.legacy === undefined)
            return false;
        return (0,_core_assess_js__WEBPACK_IMPORTED_MODULE_5__/* .assess */ .no)(secret, target, record, seen, owner) !== 'ok' || seen.stamp === undefined;
    });
    if (doubtful.length === 0)
        return;
    let values;
    try {
        values = await store.read(doubtful.map((each) => each.target.address), { signal });
    }
    catch (error) {
        const reduced = asProviderError(error);
        for (const { target } of doubtful)
            observations.set(target.id, { kind: 'unreadable', error: reduced });
        return;
    }
    for (const { secret, target } of doubtful) {
        const value = values.get(target.address);
        const seen = observations.get(target.id);
        if (value && seen?.kind === 'present') {
            observations.set(target.id, { ...seen, content: examiner.examine(secret, target, value) });
        }
    }
}
/** Any failure of a store as a ProviderError, without its cause: SDK errors quote requests. */
function asProviderError(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .mZ)
        return error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .mZ('UNAVAILABLE', error instanceof Error && error.name === 'AbortError' ? 'stopped' : 'the call failed');
}


/***/ }),

/***/ 65737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ heldBackError),
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/core/dictionary.js
var dictionary = __webpack_require__(49024);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/plan.js + 14 modules
var plan = __webpack_require__(45380);
// EXTERNAL MODULE: ./build/core/readable.js
var core_readable = __webpack_require__(65720);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/manifest/expand.js
var expand = __webpack_require__(454);
// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var catalog = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/core/plan-types.js
var plan_types = __webpack_require__(65071);
// EXTERNAL MODULE: ./build/core/record.js
var core_record = __webpack_require__(40029);
// EXTERNAL MODULE: ./build/core/next-rotation.js
var next_rotation = __webpack_require__(97660);
// EXTERNAL MODULE: ./build/engine/observe.js
var observe = __webpack_require__(86959);
;// CONCATENATED MODULE: ./build/engine/work.js
/** What has its value and its intent: all that nothing stopped before the first write. */
function readyOf(work) {
    return [...work.values()].filter((each) => each.problem === undefined && each.pending !== undefined);
}
/** How many of its targets have taken the value. */
function confirmedOf(work) {
    return [...work.results.values()].filter((result) => result.outcome === 'written').length;
}
/** Whether all that is to be written is in one container: parts and what is made from them then succeed or fail together. */
function inOneContainer(all) {
    const containers = new Set(all.flatMap((work) => work.deliveries.map(({ target: { address } }) => `${address.store}\0${address.container}`)));
    return containers.size === 1;
}

;// CONCATENATED MODULE: ./build/engine/describe.js




/**
 * Changes what is written beside values that stay as they are. It can be done twice without harm, so it needs no intent; the value and
 * its generation are not touched, whatever comes of it. What came of it is in each work's `results`.
 */
async function describeTargets(all, mayBegin, dependencies) {
    for (const work of readyOf(all)) {
        const due = (0,next_rotation/* nextRotation */.u)(work.secret, work.record);
        for (const { id, address } of work.described) {
            const why = mayBegin();
            if (why !== undefined) {
                work.results.set(id, { outcome: 'skipped', why });
                continue;
            }
            try {
                const store = await dependencies.store(address.store);
                if (store.describe === undefined)
                    throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'it can only be changed with the value');
                const dates = await store.describe(address, {
                    signal: dependencies.signal,
                    ...(due === undefined ? {} : { due }),
                });
                work.results.set(id, { outcome: 'written', ...dates });
            }
            catch (error) {
                work.results.set(id, { outcome: 'refused', error: (0,observe/* asProviderError */.KJ)(error) });
            }
        }
    }
}

// EXTERNAL MODULE: ./build/core/lock.js
var lock = __webpack_require__(18947);
;// CONCATENATED MODULE: ./build/engine/gather.js


/**
 * The secrets that a plan has a value to make or to move for, each with its steps and its level above the parts that it is made
 * from. What is only retired or pruned needs no value and is none of them.
 * @param secrets all that is declared, parts before what is made from them
 */
function gather(steps, secrets, recordOf) {
    const declared = new Map(secrets.map((secret) => [secret.name, secret]));
    const all = new Map();
    for (const step of steps) {
        const secret = declared.get(step.secret);
        if (!secret || !(0,plan_types/* isChange */.X)(step) || step.action === 'prune' || step.action === 'retire')
            continue;
        const work = all.get(step.secret) ?? begin(secret, recordOf(secret.name) ?? lock/* EMPTY_RECORD */.s);
        work.steps.push(step);
        if (step.generation > work.record.generation) {
            work.making = true;
            work.generation = step.generation;
        }
        all.set(step.secret, work);
    }
    for (const secret of secrets) {
        const work = all.get(secret.name);
        if (!work)
            continue;
        const parts = secret.parts.flatMap((part) => all.get(part) ?? []);
        work.level = parts.reduce((level, part) => Math.max(level, part.level + 1), 0);
    }
    return all;
}
function begin(secret, record) {
    return {
        secret,
        steps: [],
        record,
        values: new Map(),
        making: false,
        generation: record.generation,
        deliveries: [],
        adopted: [],
        described: [],
        results: new Map(),
        level: 0,
    };
}

// EXTERNAL MODULE: ./build/core/model.js
var model = __webpack_require__(71295);
// EXTERNAL MODULE: ./build/engine/lease.js
var lease = __webpack_require__(23317);
;// CONCATENATED MODULE: ./build/engine/intents.js



/** What is about to be done with a secret's values, as it is written down before the first write (S8). */
function intentOf(work, nonce, fingerprints, issued, facts) {
    const first = work.steps.find((step) => step.generation === work.generation) ?? work.steps[0];
    return {
        action: work.making ? 'make' : work.deliveries.length > 0 ? 'copy' : 'adopt',
        generation: work.generation,
        nonce,
        reason: (0,core_record/* historyReasonOf */.ok)(first.reason),
        ...authority(facts),
        origin: originOf(work.secret),
        fingerprints,
        ...(issued && Object.keys(issued.handles).length > 0 ? { handles: issued.handles } : {}),
        ...(work.announced?.replaces ? { replaces: true } : {}),
        ...(issued?.expires ? { expires: issued.expires.toISOString() } : {}),
        ...(work.making
            ? { definition: work.secret.valueDigest, ...inputsOf(work, facts), ...sourcesOf(work, facts) }
            : {}),
        targets: expectationsOf(work, facts),
    };
}
/**
 * What is about to be issued for a secret, as it is written down before it is: the platform may have made it although its answer was
 * lost, and the mark in it is the nonce of this intent (E14).
 */
function announcementOf(work, nonce, issues, replaces, { observations, now, run }) {
    const first = work.steps.find((step) => step.generation === work.generation) ?? work.steps[0];
    const ids = new Set(work.steps.flatMap((step) => step.targets));
    return {
        action: 'make',
        generation: work.generation,
        nonce,
        reason: (0,core_record/* historyReasonOf */.ok)(first.reason),
        ...authority({ now, run }),
        origin: 'issued',
        fingerprints: {},
        definition: work.secret.valueDigest,
        ...(Object.keys(issues).length > 0 ? { issues } : {}),
        ...(replaces ? { replaces: true } : {}),
        targets: Object.fromEntries([...ids].map((id) => [id, (0,core_record/* expectationOf */.EV)(observations.get(id))])),
    };
}
/**
 * The record with the intent to remove targets that are no longer declared, beside whatever else is intended for the secret.
 * @param newNonce makes one where the record has none
 */
function withRemovals(record, targets, newNonce, facts) {
    const removals = Object.fromEntries(targets.map((id) => [id, { ...(0,core_record/* expectationOf */.EV)(facts.observations.get(id)), remove: true }]));
    const pending = record.pending ?? {
        action: 'copy',
        generation: record.generation,
        nonce: record.nonce ?? newNonce(),
        reason: 'manual',
        ...authority(facts),
        origin: 'generated',
        fingerprints: record.fingerprints,
        targets: {},
    };
    return { ...record, pending: { ...pending, targets: { ...pending.targets, ...removals } } };
}
function authority({ now, run }) {
    return { since: now.toISOString(), until: (0,lease/* leaseEnd */.iJ)(now), run: run ?? 'local' };
}
function expectationsOf(work, { observations }) {
    const expectations = {};
    for (const { target } of work.deliveries)
        expectations[target.id] = (0,core_record/* expectationOf */.EV)(observations.get(target.id));
    if (!work.making)
        return expectations;
    for (const id of work.adopted)
        expectations[id] = { ...(0,core_record/* expectationOf */.EV)(observations.get(id)), adopted: true };
    return expectations;
}
function inputsOf(work, { generationOf }) {
    if (work.secret.parts.length === 0)
        return {};
    return { inputs: Object.fromEntries(work.secret.parts.map((part) => [part, generationOf(part)])) };
}
function sourcesOf(work, facts) {
    const sources = {};
    for (const field of work.secret.fields) {
        const says = facts.sources.get(`${work.secret.name}.${field.name}`);
        if (says !== undefined && says !== 'missing')
            sources[field.name] = says;
    }
    return Object.keys(sources).length > 0 ? { sources } : {};
}
function originOf(secret) {
    if (secret.fields.some((field) => field.making.how === 'issue'))
        return 'issued';
    if (secret.fields.some((field) => (0,model/* isDerived */.m)(field.making)))
        return 'derived';
    if (secret.fields.some((field) => field.making.how === 'human'))
        return 'human';
    if (secret.fields.some((field) => field.making.how === 'source'))
        return 'source';
    return 'generated';
}

// EXTERNAL MODULE: ./build/core/canonical.js
var canonical = __webpack_require__(97592);
// EXTERNAL MODULE: ./build/core/names.js
var names = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/core/period.js
var period = __webpack_require__(82997);
;// CONCATENATED MODULE: ./build/engine/issue.js




/** The credentials that a secret's fields come from, but for fields whose values a person gave. */
function issuancesOf(secret, isProvided) {
    const known = new Map();
    for (const { name, making } of secret.fields) {
        if (making.how !== 'issue' || isProvided(secret.name, name))
            continue;
        const key = keyOf(making);
        if (!known.has(key))
            known.set(key, { field: name, making });
    }
    return [...known.values()];
}
/** Has credentials issued, each once a run, however many fields come from it. */
class Issuer {
    #facts;
    #made = new Map();
    #of = new Map();
    #asked = new Set();
    constructor(facts) {
        this.#facts = facts;
    }
    /** The value of one field. Throws ProviderError where none could be issued, and where the platform left this one out. */
    async value(secret, { field, making }, attempt) {
        const key = `${secret.name}\0${keyOf(making)}`;
        const issued = this.#made.get(key) ?? (await this.#issue(secret, { field, making }, attempt));
        this.#made.set(key, issued);
        return issued.values[making.output];
    }
    /** What was issued for a secret; nothing where nothing was, or nothing of it stays at the platform. */
    issuedFor(secret) {
        return this.#of.get(secret);
    }
    /** Whether a platform was asked to issue for a secret, and did not refuse. */
    wasAsked(secret) {
        return this.#asked.has(secret);
    }
    async #issue(secret, { field, making }, { generation, nonce }) {
        const { source, owner, now, signal, learn } = this.#facts;
        const due = secret.rotationPeriod && (0,period/* addPeriod */.zL)(now(), secret.rotationPeriod);
        const request = {
            config: making.config,
            mark: { owner, secret: secret.name, generation, nonce },
            ...(due ? { due } : {}),
        };
        const opened = await source(making.provider, making.kind);
        this.#asked.add(secret.name);
        const issued = await opened.issue(request, { signal }).catch((error) => {
            // A refusal is certain; all else may have been carried out.
            if (error instanceof errors/* SecretZeroError */.j2 && error.code !== 'UNAVAILABLE')
                this.#asked.delete(secret.name);
            throw error;
        });
        for (const value of Object.values(issued.values))
            learn(value);
        const known = this.#of.get(secret.name) ?? { handles: {} };
        this.#of.set(secret.name, known);
        if (issued.handle !== undefined)
            known.handles[field] = { kind: making.kind, handle: issued.handle };
        if (issued.expires && (known.expires === undefined || issued.expires < known.expires))
            known.expires = issued.expires;
        return issued;
    }
}
/** The first field of the credential that a field comes from. */
function firstField(secret, making) {
    const key = keyOf(making);
    return secret.fields.find((each) => each.making.how === 'issue' && keyOf(each.making) === key)?.name ?? making.output;
}
function keyOf({ provider, kind, config }) {
    return `${provider}\0${kind}\0${(0,canonical/* canonicalJson */.d)(config)}`;
}
/** The names of a secret's fields that are issued together with this one, as `secret.field`. */
function issuedTogether(secret, making) {
    const key = keyOf(making);
    return secret.fields
        .filter((each) => each.making.how === 'issue' && keyOf(each.making) === key)
        .map((each) => (0,names/* fieldKey */.aF)(secret.name, each.name));
}

;// CONCATENATED MODULE: ./build/engine/keeping.js





/** Another run saved its intents first: this one has written no value and may look again. */
class LostRaceError extends Error {
}
/**
 * Keeps the journal of one run: every intent in one save before the first write, the outcome so far at each checkpoint, the whole
 * outcome at the end. Where somebody else has saved meanwhile it says what that means: before the intents, that the race is lost;
 * after them, that no further write is begun.
 */
class Keeper {
    #journal;
    #window;
    #dependencies;
    #intended = false;
    constructor(journal, window, dependencies) {
        this.#journal = journal;
        this.#window = window;
        this.#dependencies = dependencies;
    }
    /**
     * @param records all records with the intents of this run; nothing where it neither writes nor removes anything
     * @throws {@link LostRaceError} where another run was first
     */
    async saveIntents(records) {
        if (!records)
            return;
        try {
            await this.#journal.save(records, 'intent', this.#dependencies.signal);
        }
        catch (error) {
            throw isConflict(error) ? new LostRaceError() : error;
        }
        this.#intended = true;
        this.#window.renew();
    }
    /** Saves what came of the writes so far, where that is due, and renews the lease for what is still to be written. */
    async checkpoint(all, settlement) {
        if (!this.#window.isCheckpointDue())
            return;
        const records = (0,dictionary/* dictionaryOf */._)();
        const until = (0,lease/* leaseEnd */.iJ)(this.#journal.now());
        for (const work of readyOf(all)) {
            if (work.deliveries.length === 0)
                continue;
            if (work.deliveries.every((each) => work.results.has(each.target.id))) {
                records[work.secret.name] = settlement.settle(work);
                continue;
            }
            // The lease is renewed, so what is written from now on is still of this run.
            work.pending = { ...work.pending, until };
            records[work.secret.name] = (0,core_record/* withPending */.QP)(work.record, work.pending);
        }
        try {
            await this.#journal.save(records, 'checkpoint', this.#dependencies.signal);
            this.#window.renew();
        }
        catch (error) {
            if (!isConflict(error))
                throw error;
            // E18: no further write is begun; the intents are still in it.
            this.#window.close();
        }
    }
    /**
     * Saves what came of it all, joined with what somebody else saved meanwhile.
     * @throws {@link LostRaceError} where somebody did so before any intent of this run was saved
     */
    async saveSettled(records) {
        this.#dependencies.progress({ type: 'phase', phase: 'saving' });
        // Saving must go on when the run is stopped: it is what makes stopping safe.
        const signal = new AbortController().signal;
        try {
            await this.#journal.save(records, 'settled', signal);
        }
        catch (error) {
            if (!isConflict(error))
                throw error;
            // Nothing was written on the strength of what was read: look again.
            if (!this.#intended)
                throw new LostRaceError();
            await this.#journal.saveJoined(records, signal);
        }
    }
}
function isConflict(error) {
    return error instanceof errors/* SecretZeroError */.j2 && error.code === 'LOCKFILE_CONFLICT';
}

// EXTERNAL MODULE: ./build/generators/validation.js
var generators_validation = __webpack_require__(93092);
;// CONCATENATED MODULE: ./build/engine/acquisition.js



/** A whole value shorter than this cannot be masked in a log, so it is refused for secret fields. */
const MIN_SECRET_LENGTH = 4;
/** A field whose value could not be come by. */
class AcquisitionError extends Error {
    problem;
    /** What a person has to give first; without it, it has failed. */
    waiting;
    constructor(problem, waiting) {
        super(problem.message);
        this.problem = problem;
        this.waiting = waiting;
    }
}
/** The pattern that a value which is given has to match, where there is one. */
function validationOf(making) {
    return making.how === 'human' || making.how === 'compose' ? making.validation : undefined;
}
/** Throws AcquisitionError for a value that does not match its field's pattern. */
function assertMatches(secret, field, value) {
    const pattern = validationOf(field.making);
    if (pattern === undefined)
        return;
    try {
        (0,generators_validation/* assertValid */.p)(value, pattern, (0,names/* fieldKey */.aF)(secret.name, field.name));
    }
    catch (error) {
        if (error instanceof errors/* SecretZeroError */.j2)
            throw new AcquisitionError(problemOf(error));
        throw error;
    }
}
/** The limits of every target, before anything is written anywhere. Throws AcquisitionError. */
function assertFits(secret, field, value) {
    const name = (0,names/* fieldKey */.aF)(secret.name, field.name);
    const fail = (code, message, hint) => {
        throw new AcquisitionError({ code, message, ...(hint === undefined ? {} : { hint }) });
    };
    if (value.length === 0)
        fail('VALUE_EMPTY', `the value of ${name} is empty`);
    if (field.secret && value.length < MIN_SECRET_LENGTH) {
        fail('VALUE_TOO_SHORT', `the value of ${name} has fewer than ${MIN_SECRET_LENGTH} characters`, 'so short a value cannot be masked in a log; mark the field `secret: false` if it is none');
    }
    for (const target of secret.targets) {
        if (target.field !== field.name)
            continue;
        const { minValueBytes, maxValueBytes, alphabet } = target.capabilities;
        const size = value.byteLength;
        if (size > maxValueBytes)
            fail('VALUE_TOO_LARGE', `the value of ${name} has ${size} bytes; ${target.id} takes ${maxValueBytes}`);
        if (size < minValueBytes)
            fail('VALUE_TOO_SHORT', `the value of ${name} has ${size} bytes; ${target.id} needs ${minValueBytes}`);
        if (alphabet && !value.matches(alphabet))
            fail('VALUE_INVALID', `the value of ${name} has characters that ${target.id} does not take`);
    }
}
/** An error as a problem of a step. */
function problemOf({ code, message, hint }) {
    return { code, message, ...(hint === undefined ? {} : { hint }) };
}

// EXTERNAL MODULE: ./build/core/credentials.js
var credentials = __webpack_require__(52696);
;// CONCATENATED MODULE: ./build/engine/revoke.js



/** Whether a step is about credentials that are not current any more. */
function isRevocation(step) {
    return step.action === 'retire' && step.reason === 'replaced';
}
/**
 * Revokes what no target holds any more and whose time is over, by the records as they are after the writes: a rotation of which one
 * target has not taken the new value revokes nothing. What cannot be revoked stays in the record, and the next run tries again.
 */
async function revokeReplaced(steps, secrets, recordOf, facts, dependencies) {
    const revoked = new Map();
    for (const step of steps) {
        const secret = secrets.find(({ name }) => name === step.secret);
        const record = recordOf(step.secret);
        if (!(0,plan_types/* isChange */.X)(step) || !isRevocation(step) || !secret || !record)
            continue;
        revoked.set(step.secret, await revokeOf(secret, record, facts, dependencies));
    }
    return revoked;
}
async function revokeOf(secret, record, { owner, now, mayBegin }, dependencies) {
    const gone = new Set();
    let problem;
    for (const each of record.retiring ?? []) {
        const issuer = (0,credentials/* issuerOf */.xD)(secret, each);
        if (!issuer || (0,credentials/* isHeld */.i7)(each, record) || !(0,credentials/* isOver */.PU)(each, issuer, now()))
            continue;
        const why = mayBegin();
        if (why !== undefined) {
            problem ??= { code: 'INTERRUPTED', message: why };
            continue;
        }
        try {
            const { signal } = dependencies;
            const source = await dependencies.source(issuer.provider, issuer.kind);
            const handles = each.handle === undefined
                ? (await source.listOwn({ owner, secret: secret.name }, issuer.config, { signal }))
                    .filter(({ nonce }) => nonce === each.nonce)
                    .map(({ handle }) => handle)
                : [each.handle];
            for (const handle of handles)
                await source.revoke(handle, issuer.config, { signal });
            gone.add(each);
        }
        catch (error) {
            const { code, message, hint } = (0,observe/* asProviderError */.KJ)(error);
            const what = `what ${each.kind} issued for generation ${each.generation} of ${secret.name} is still valid: ${message}`;
            problem ??= { code, message: what, ...(hint === undefined ? {} : { hint }) };
        }
    }
    return { record: (0,credentials/* withoutRetiring */.h9)(record, gone), any: gone.size > 0, ...(problem ? { problem } : {}) };
}

;// CONCATENATED MODULE: ./build/engine/outcomes.js



/** What came of each step of a plan, in its order. */
function outcomesOf(plan, work, pruned, revoked = new Map()) {
    return plan.steps.map((step) => {
        if (!(0,plan_types/* isChange */.X)(step))
            return { step, result: step.action === 'keep' && !step.blocked && !step.waiting ? 'done' : 'skipped' };
        if (step.action === 'retire') {
            if (!isRevocation(step))
                return { step, result: 'done' };
            const { problem, any } = revoked.get(step.secret) ?? { any: false };
            return problem ? { step, result: 'failed', error: problem } : { step, result: any ? 'done' : 'skipped' };
        }
        if (step.action === 'prune') {
            const failures = [...(pruned.get(step.secret) ?? [])].flatMap(([id, problem]) => problem ? [[id, problem]] : []);
            return failures.length === 0
                ? { step, result: 'done' }
                : {
                    step,
                    result: 'failed',
                    refused: Object.fromEntries(failures),
                    error: failures[0][1],
                };
        }
        const own = work.get(step.secret);
        if (!own)
            return { step, result: 'skipped' };
        if (own.problem && own.waiting) {
            const held = own.waiting.length > 0 ? { waiting: own.waiting } : { blocked: own.problem };
            return { step: { ...step, ...held }, result: 'skipped' };
        }
        if (own.problem)
            return { step, result: 'failed', error: own.problem };
        if (step.action === 'adopt')
            return { step, result: 'done' };
        const refused = {};
        for (const id of step.targets) {
            const result = own.results.get(id);
            if (result?.outcome === 'written') {
                if (result.left !== undefined)
                    refused[id] = problemOf(result.left);
                continue;
            }
            refused[id] =
                result?.outcome === 'refused' || result?.outcome === 'unresolved'
                    ? problemOf(result.error)
                    : { code: 'INTERRUPTED', message: result?.outcome === 'skipped' ? result.why : 'not written' };
        }
        const failures = Object.values(refused);
        return failures.length === 0
            ? { step, result: 'done' }
            : { step, result: 'failed', refused, error: failures[0] };
    });
}

// EXTERNAL MODULE: ./build/lockfile/fingerprint.js
var lockfile_fingerprint = __webpack_require__(68636);
;// CONCATENATED MODULE: ./build/engine/acquire.js








/**
 * The values that a plan needs: read back from targets (batched by store), made, given or asked for, each once a run. Secrets
 * come in dependency order, so that parts are there before what is made from them.
 */
class Acquirer {
    #dependencies;
    #examiner;
    #issuer;
    #recordOf;
    #secrets;
    #targets = new Map();
    #read = new Map();
    #readErrors = new Map();
    #pinned = new Map();
    constructor(secrets, examiner, issuer, recordOf, dependencies) {
        this.#recordOf = recordOf;
        this.#issuer = issuer;
        this.#dependencies = dependencies;
        this.#examiner = examiner;
        this.#secrets = new Map(secrets.map((secret) => [secret.name, secret]));
        for (const secret of secrets) {
            for (const target of secret.targets)
                this.#targets.set(target.id, { secret: secret.name, target });
        }
    }
    /** Reads, in one batch a store, every target that some step takes a value from, parts of derived secrets included. */
    async readAll(steps, readableParts) {
        const wanted = new Set();
        await this.#dependencies.makers.readAhead?.(steps.flatMap((step) => this.#readElsewhere(step)));
        for (const step of steps) {
            for (const acquisition of Object.values(step.acquire)) {
                if (acquisition.how === 'read')
                    for (const id of acquisition.from)
                        wanted.add(id);
            }
            if (!Object.values(step.acquire).some((each) => each.how === 'make'))
                continue;
            for (const part of this.#secrets.get(step.secret)?.parts ?? []) {
                for (const id of readableParts.get(part) ?? [])
                    wanted.add(id);
            }
        }
        const targets = [...wanted].flatMap((id) => this.#targets.get(id) ?? []);
        for (const [storeId, group] of (0,observe/* byStore */.tQ)(targets)) {
            const byAddress = new Map(group.map(({ target }) => [target.address, target.id]));
            try {
                const store = await this.#dependencies.store(storeId);
                const values = await store.read([...byAddress.keys()], { signal: this.#dependencies.signal });
                for (const [address, value] of values) {
                    const id = byAddress.get(address);
                    if (id === undefined)
                        continue;
                    this.#dependencies.onValue(value);
                    this.#read.set(id, value);
                }
            }
            catch (error) {
                const { code, message } = (0,observe/* asProviderError */.KJ)(error);
                for (const id of byAddress.values())
                    this.#readErrors.set(id, { code, message });
            }
        }
    }
    /** Places in other systems that a step's values are made from. */
    #readElsewhere({ secret, acquire }) {
        const { makers } = this.#dependencies;
        return (this.#secrets.get(secret)?.fields ?? []).flatMap(({ name, making }) => acquire[name]?.how === 'make' && making.how === 'source' && making.reads && !makers.provided(secret, name)
            ? [making.reads.address]
            : []);
    }
    /** A value that has an unkeyed fingerprint was made with the entropy for one; of another that was read nothing is known. */
    #recordedEntropy(secret, field) {
        return (0,lockfile_fingerprint/* isUnkeyed */.Q1)(this.#recordOf(secret)?.fingerprints[field]) ? lockfile_fingerprint/* UNKEYED_ENTROPY_BITS */.BL : 0;
    }
    /** What is made from others is at least as hard to guess as the hardest of them. */
    #inheritedEntropy(making) {
        const bitsOf = (secret, field) => this.pinned(secret, field)?.entropyBits ?? this.#recordedEntropy(secret, field);
        if (making.how === 'compose') {
            return Math.max(0, ...making.segments.map((part) => (part.type === 'ref' ? bitsOf(part.secret, part.field) : 0)));
        }
        if (making.how !== 'source' || making.kind !== 'secret_ref')
            return 0;
        const { secret, field } = making.config;
        return bitsOf(secret, field ?? 'value');
    }
    /** A value that was read back counts unless its fingerprint says that it is another one. */
    #isCurrent(secret, field, value) {
        const record = this.#recordOf(secret);
        return record === undefined || this.#examiner.isSettled(secret, field, record, value) !== false;
    }
    /** The pinned value of a field, if this run has one. */
    pinned(secret, field) {
        return this.#pinned.get((0,names/* fieldKey */.aF)(secret, field));
    }
    /** The value of a part, made in this run or read from a target that holds it. */
    #part(secret, field, readableParts) {
        const made = this.pinned(secret, field);
        if (made)
            return made.value;
        for (const id of readableParts.get(secret) ?? []) {
            const value = this.#targets.get(id)?.target.field === field ? this.#read.get(id) : undefined;
            if (value && this.#isCurrent(secret, field, value))
                return value;
        }
        throw new AcquisitionError({
            code: 'VALUE_MISSING',
            message: `the value of ${secret}.${field} is not at hand`,
            hint: `rotate ${secret} in the same run, or give it a target that can be read`,
        });
    }
    /**
     * Comes by the value of one field for a step; throws AcquisitionError.
     * @param nonce identity of the attempt, for what a platform issues
     */
    async acquire(step, field, nonce, readableParts) {
        const key = (0,names/* fieldKey */.aF)(step.secret, field.name);
        const known = this.#pinned.get(key);
        if (known && known.generation === step.generation)
            return known;
        const acquisition = step.acquire[field.name];
        const secret = this.#secrets.get(step.secret);
        let pinned;
        if (acquisition?.how === 'read') {
            pinned = {
                value: this.#readBack(step, field.name, acquisition.from),
                generation: step.generation,
                entropyBits: this.#recordedEntropy(step.secret, field.name),
            };
        }
        else {
            const { value, entropyBits } = await this.#make(secret, field, { generation: step.generation, nonce }, readableParts);
            assertFits(secret, field, value);
            pinned = { value, generation: step.generation, entropyBits };
        }
        this.#dependencies.onValue(pinned.value);
        this.#pinned.set(key, pinned);
        return pinned;
    }
    #readBack(step, field, from) {
        const values = from.flatMap((id) => {
            const value = this.#read.get(id);
            return value ? [{ id, value }] : [];
        });
        const adopting = step.action === 'adopt' || step.reason === 'found';
        if (values.length === 0 || (adopting && values.length < from.length)) {
            const missing = from.find((id) => !this.#read.has(id));
            throw new AcquisitionError(this.#readErrors.get(missing) ?? { code: 'CONFLICT', message: `${missing} is gone since it was observed` });
        }
        const current = step.generation === this.#recordOf(step.secret)?.generation;
        // A copy that turns out to be another value takes nothing from those that are proven.
        const proven = current && !adopting ? values.filter(({ value }) => this.#isCurrent(step.secret, field, value)) : [];
        const held = proven.length > 0 ? proven : values;
        const digests = new Set(held.map(({ value }) => this.#examiner.digest(value)));
        if (digests.size > 1) {
            throw new AcquisitionError({
                code: 'CONFLICT',
                message: `${held.map(({ id }) => id).join(', ')} hold different values of ${step.secret}.${field}`,
                hint: '`on_conflict: overwrite` makes a new value for all of them; or make them equal by hand first',
            });
        }
        const { id, value } = held[0];
        if (current && !this.#isCurrent(step.secret, field, value)) {
            throw new AcquisitionError({
                code: 'CONFLICT',
                message: `${id} does not hold the current generation of ${step.secret}.${field} any more`,
                hint: `\`adopt ${step.secret}\` keeps what is there, \`rotate ${step.secret} --force\` replaces it`,
            });
        }
        return value;
    }
    async #make(secret, field, attempt, readableParts) {
        const { makers } = this.#dependencies;
        let refusal;
        const provided = (0,model/* isDerived */.m)(field.making) ? undefined : makers.provided(secret.name, field.name);
        if (provided) {
            assertMatches(secret, field, provided);
            return { value: provided, entropyBits: 0 };
        }
        try {
            const value = await this.#byMaking(secret, field, field.making, attempt, readableParts);
            if (value)
                return { value, entropyBits: Math.max(field.entropyBits, this.#inheritedEntropy(field.making)) };
        }
        catch (error) {
            if (error instanceof AcquisitionError)
                throw error;
            if (!(error instanceof errors/* SecretZeroError */.j2))
                throw error;
            if (!isByHand(field.making, error))
                throw new AcquisitionError(problemOf(error));
            refusal = error.message;
        }
        const asked = await makers.ask(secret.name, field.name, validationOf(field.making));
        if (!asked) {
            const variable = (0,names/* valueVariable */._P)(secret.name, field.name);
            throw new AcquisitionError({
                code: 'VALUE_WAITING',
                message: `${(0,names/* fieldKey */.aF)(secret.name, field.name)} waits for a value${refusal === undefined ? '' : `: ${refusal}`}`,
                hint: `set ${variable} for one run, or run \`secretzero sync -s ${secret.name}\` on a terminal`,
            }, [{ field: field.name, variable }]);
        }
        assertMatches(secret, field, asked);
        return { value: asked, entropyBits: 0 };
    }
    async #byMaking(secret, field, making, attempt, readableParts) {
        const { makers } = this.#dependencies;
        switch (making.how) {
            case 'generate':
                return makers.generate(making.kind, making.config);
            case 'compose': {
                let text = '';
                for (const segment of making.segments) {
                    if (segment.type === 'text')
                        text += segment.text;
                    else if (segment.type === 'ref')
                        text += this.#part(segment.secret, segment.field, readableParts).reveal();
                    else {
                        const value = makers.environment(segment.name)?.reveal() ?? segment.fallback;
                        if (value === undefined)
                            return undefined;
                        text += value;
                    }
                }
                const value = new secret_value/* SecretValue */.i(text);
                assertMatches(secret, field, value);
                return value;
            }
            case 'source': {
                if (making.kind === 'secret_ref') {
                    const { secret: name, field: of } = making.config;
                    return this.#part(name, of ?? 'value', readableParts);
                }
                const value = await makers.source(making);
                if (value)
                    return value;
                return making.otherwise ? this.#byMaking(secret, field, making.otherwise, attempt, readableParts) : undefined;
            }
            case 'issue':
                return this.#issue(secret, making, attempt);
            default:
                return undefined;
        }
    }
    /** A credential is given whole or issued whole: half of each would fit nothing. */
    async #issue(secret, making, attempt) {
        const given = secret.fields.filter(({ name }) => this.#dependencies.makers.provided(secret.name, name));
        const together = issuedTogether(secret, making);
        if (given.some(({ name }) => together.includes((0,names/* fieldKey */.aF)(secret.name, name)))) {
            const variable = (0,names/* valueVariable */._P)(secret.name, making.output);
            throw new AcquisitionError({
                code: 'VALUE_WAITING',
                message: `${(0,names/* fieldKey */.aF)(secret.name, making.output)} waits for a value: others of the same credential were given`,
                hint: `give all of ${together.join(', ')}, or none of them`,
            }, [{ field: making.output, variable }]);
        }
        return this.#issuer.value(secret, { field: firstField(secret, making), making }, attempt);
    }
}
/** Where only login or rights are missing, a person can make the credential at the platform and give it. */
function isByHand(making, { code }) {
    return making.how === 'issue' && making.manual && (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
}

;// CONCATENATED MODULE: ./build/engine/ready.js






/**
 * Comes by every value, in memory, and brings each secret to where only its intent has to be saved before it can be written:
 * deliveries, fingerprints and intent are in the work then. What fails is the secret's `problem`, and that of what is made from it;
 * the others go on.
 */
async function makeReady(all, facts, examiner, issuer, dependencies) {
    const steps = [...all.values()].flatMap((work) => work.steps);
    if (steps.length === 0)
        return;
    dependencies.progress({ type: 'phase', phase: 'making', total: all.size });
    const acquirer = new Acquirer(facts.secrets, examiner, issuer, facts.recordOf, dependencies);
    await acquirer.readAll(steps, facts.readable);
    for (const { name } of facts.secrets) {
        const work = all.get(name);
        if (!work)
            continue;
        if (dependencies.signal.aborted) {
            work.problem = { code: 'INTERRUPTED', message: 'the run was stopped before it' };
            continue;
        }
        try {
            await makeOneReady(work, all, acquirer, issuer, facts, dependencies);
        }
        catch (error) {
            if (!(error instanceof AcquisitionError))
                throw error;
            work.problem = error.problem;
            if (error.waiting)
                work.waiting = error.waiting;
        }
    }
}
async function makeOneReady(work, all, acquirer, issuer, facts, dependencies) {
    const parts = work.secret.parts.flatMap((part) => all.get(part) ?? []);
    const failed = parts.find((part) => part.problem && !part.waiting) ?? parts.find((part) => part.problem);
    if (failed) {
        const { secret, waiting } = failed;
        throw new AcquisitionError({
            code: 'VALUE_MISSING',
            message: `${work.secret.name} is made from ${secret.name}, which ${waiting ? 'waits for a value' : 'failed'}`,
        }, waiting ? [] : undefined);
    }
    const fresh = () => dependencies.random(16).toString('hex');
    const nonce = work.announced?.nonce ?? (work.making ? fresh() : (work.record.nonce ?? fresh()));
    const fingerprints = work.making ? {} : { ...work.record.fingerprints };
    for (const step of work.steps) {
        for (const field of work.secret.fields) {
            if (step.acquire[field.name] === undefined)
                continue;
            const pinned = await acquirer.acquire(step, field, nonce, facts.readable);
            work.values.set(field.name, pinned);
            if (!work.making && work.record.fingerprints[field.name] !== undefined)
                continue;
            const fingerprint = fingerprintOf(work, field.name, pinned, facts.manifest, dependencies);
            if (fingerprint !== undefined)
                fingerprints[field.name] = fingerprint;
        }
    }
    planDeliveries(work, nonce, facts);
    work.pending = intentOf(work, nonce, fingerprints, work.making ? issuer.issuedFor(work.secret.name) : undefined, {
        observations: facts.observations,
        sources: facts.sources,
        generationOf: (part) => all.get(part)?.generation ?? facts.recordOf(part)?.generation ?? 0,
        now: facts.now(),
        run: dependencies.author.run,
    });
}
function fingerprintOf(work, field, pinned, manifest, { fingerprintKey, random }) {
    const subject = { manifest, secret: work.secret.name, field, generation: work.generation };
    return (0,lockfile_fingerprint/* makeFingerprint */.Bq)(subject, pinned.value, pinned.entropyBits, fingerprintKey, random(16));
}
/** Which value goes to which target, under which stamp; what is adopted stays as it is. */
function planDeliveries(work, nonce, { owner, observations, now }) {
    const due = dueAfter(work, now);
    const byId = new Map(work.secret.targets.map((target) => [target.id, target]));
    for (const step of work.steps) {
        for (const id of step.targets) {
            const target = byId.get(id);
            if (!target)
                continue;
            if (step.action === 'adopt') {
                work.adopted.push(id);
                continue;
            }
            const pinned = work.values.get(target.field);
            if (!pinned) {
                if (step.reason === 'described')
                    work.described.push(target);
                continue;
            }
            work.deliveries.push({
                secret: work.secret.name,
                target,
                value: pinned.value,
                stamp: { owner, secret: work.secret.name, field: target.field, generation: work.generation, nonce },
                observed: observations.get(id),
                ...(due === undefined ? {} : { due }),
                refusedBefore: work.record.targets[id]?.refused !== undefined,
            });
        }
    }
}
/** When the value that is delivered is to be replaced: one that is made now has all of its period before it. */
function dueAfter({ secret, record, making }, now) {
    if (!making)
        return (0,next_rotation/* nextRotation */.u)(secret, record);
    return secret.rotationPeriod === undefined || secret.oneTime ? undefined : (0,period/* addPeriod */.zL)(now(), secret.rotationPeriod);
}

;// CONCATENATED MODULE: ./build/engine/settle.js



/** Turns what came of the writes into records: the other half of an intent. */
class Settlement {
    #facts;
    #dependencies;
    constructor(facts, dependencies) {
        this.#facts = facts;
        this.#dependencies = dependencies;
    }
    /** The record of a secret after its writes: settled, kept as it was, or with its intent for the next run. */
    settle(work) {
        const pending = work.pending;
        work.settledAt ??= this.#facts.now().toISOString();
        const at = work.settledAt;
        const outcome = (id) => work.results.get(id)?.outcome;
        const ids = work.deliveries.map((each) => each.target.id);
        const unresolved = ids.some((id) => outcome(id) === 'unresolved');
        const stopped = work.making &&
            ids.some((id) => outcome(id) === 'skipped') &&
            this.#facts.mayBegin() !== undefined &&
            confirmedOf(work) === 0;
        if (unresolved)
            return (0,core_record/* withPending */.QP)(work.record, pending);
        if (work.making && confirmedOf(work) === 0 && work.adopted.length === 0) {
            const kept = (0,core_record/* withoutPending */.kc)((0,core_record/* withPending */.QP)(work.record, pending));
            const dropped = pending.replaces ? (0,core_record/* withoutGoodValue */.NV)(kept) : kept;
            return stopped ? dropped : { ...dropped, targets: this.#withRefusals(work, dropped.targets, at) };
        }
        const targets = this.#settledTargets(work, at);
        if (work.making)
            return (0,core_record/* settleGeneration */.KS)((0,core_record/* withPending */.QP)(work.record, pending), pending, targets, at, this.#dependencies.author);
        const { pending: _pending, ...rest } = work.record;
        return { ...rest, nonce: rest.nonce ?? pending.nonce, fingerprints: pending.fingerprints, targets };
    }
    #settledTargets(work, at) {
        const targets = {};
        const declared = new Set(work.secret.targets.map((target) => target.id));
        for (const [id, target] of Object.entries(work.record.targets)) {
            const keeps = !work.making || target.state === 'removed' || !declared.has(id);
            targets[id] = keeps ? target : { ...target, state: 'behind', ...this.#leftFingerprint(work, id, target) };
        }
        for (const id of work.adopted)
            targets[id] = this.#adoptedRecord(work, id);
        for (const { id, digest } of work.described) {
            const result = work.results.get(id);
            const known = targets[id];
            if (result?.outcome === 'written' && known)
                targets[id] = { ...known, ...(0,core_record/* evidenceOf */.X1)(result), digest };
        }
        for (const { target } of work.deliveries) {
            const result = work.results.get(target.id);
            const previous = targets[target.id];
            if (result?.outcome === 'written') {
                targets[target.id] = {
                    ...(0,core_record/* heldTarget */.Pg)(target, work.generation, result),
                    ...this.#renderedFingerprint(work, target, result.rendered),
                };
            }
            else {
                targets[target.id] = this.#behindRecord(work, target, previous, result, at);
            }
        }
        return targets;
    }
    /** What is known of a target that did not get the value: what was there when we last looked, and how often it refused. */
    #behindRecord(work, target, previous, result, at) {
        const seen = this.#facts.observations.get(target.id);
        const refused = result?.outcome === 'refused'
            ? { at, count: (previous?.refused?.count ?? 0) + 1, code: result.error.code }
            : previous?.refused;
        return {
            ...(seen?.kind === 'present' ? (0,core_record/* evidenceOf */.X1)(seen) : seen?.kind === 'absent' ? { absent: true } : {}),
            generation: previous?.generation ?? 0,
            field: target.field,
            state: 'behind',
            ...(previous ? this.#leftFingerprint(work, target.id, previous) : {}),
            ...(refused ? { refused } : {}),
        };
    }
    /** By what a target that stays behind can be recognised as we left it: so that a later change shows. */
    #leftFingerprint(work, id, previous) {
        const target = work.secret.targets.find((each) => each.id === id);
        if (target?.capabilities.wholeContainer)
            return {};
        const held = previous.state === 'held' && work.making ? work.record.fingerprints[previous.field] : previous.fingerprint;
        return held === undefined ? {} : { fingerprint: held };
    }
    #withRefusals(work, targets, at) {
        const next = { ...targets };
        for (const { target } of work.deliveries) {
            const result = work.results.get(target.id);
            const known = next[target.id];
            if (result?.outcome !== 'refused' || !known)
                continue;
            next[target.id] = { ...known, refused: { at, count: (known.refused?.count ?? 0) + 1, code: result.error.code } };
        }
        return next;
    }
    #adoptedRecord(work, id) {
        const target = work.secret.targets.find((each) => each.id === id);
        const seen = this.#facts.observations.get(id);
        const asIs = work.steps.some((step) => step.reason === 'as-is' && step.targets.includes(id));
        return {
            ...(seen?.kind === 'present' ? (0,core_record/* evidenceOf */.X1)(seen) : {}),
            generation: work.generation,
            field: target.field,
            state: asIs ? 'taken' : 'held',
            digest: target.digest,
        };
    }
    #renderedFingerprint(work, target, rendered) {
        if (!rendered)
            return {};
        // The file holds all of them, so it is as hard to guess as the hardest.
        const { store, container } = target.address;
        const together = [...this.#facts.work.values()].filter((other) => other.deliveries.some(({ target: { address } }) => address.store === store && address.container === container));
        const bits = Math.max(0, ...together.flatMap((other) => [...other.values.values()].map((pinned) => pinned.entropyBits)));
        const subject = {
            manifest: this.#facts.manifest,
            secret: work.secret.name,
            field: target.id,
            generation: work.generation,
        };
        const fingerprint = (0,lockfile_fingerprint/* makeFingerprint */.Bq)(subject, rendered, bits, this.#dependencies.fingerprintKey, this.#dependencies.random(16));
        return fingerprint === undefined ? {} : { fingerprint };
    }
}

;// CONCATENATED MODULE: ./build/engine/undeclared.js



/** Removes what the plan says is ours and no longer declared, as it was when we last looked where the store can tell. */
async function prune(steps, facts, dependencies) {
    const pruned = new Map();
    for (const step of steps) {
        if (step.action !== 'prune' || !(0,plan_types/* isChange */.X)(step))
            continue;
        const results = new Map();
        pruned.set(step.secret, results);
        const targets = new Map((facts.retired.get(step.secret) ?? []).map((target) => [target.id, target]));
        for (const id of step.targets)
            results.set(id, await remove(targets.get(id), facts, dependencies));
    }
    return pruned;
}
async function remove(target, facts, { signal, store: open }) {
    const why = facts.mayBegin();
    if (why !== undefined)
        return { code: 'INTERRUPTED', message: why };
    const seen = facts.observations.get(target.id);
    try {
        const store = await open(target.address.store);
        const expected = seen?.kind === 'present' ? (seen.condition ?? seen.version) : undefined;
        await store.delete(target.address, expected, { signal });
        return undefined;
    }
    catch (error) {
        const { code, message } = (0,observe/* asProviderError */.KJ)(error);
        return { code, message };
    }
}
/**
 * The record after a `prune` or `retire` step: targets that were removed go, those that were left are remembered as such, and a
 * secret that is no longer declared keeps its numbers only.
 * @param removals what came of the step's removals, where it is a `prune`
 * @param at time of settling, ISO
 */
function release(step, record, removals, declared, at) {
    const targets = { ...record.targets };
    let failed = false;
    for (const id of step.targets) {
        const target = targets[id];
        if (!target)
            continue;
        if (step.action === 'retire')
            targets[id] = { ...target, state: 'removed' };
        else if (removals?.get(id) === undefined)
            delete targets[id];
        else
            failed = true;
    }
    if (declared || failed)
        return { ...(failed ? record : (0,core_record/* withoutPending */.kc)(record)), targets };
    // Values that stay where they are remain known, so that a later prune can still prove that they are ours.
    return { ...(0,core_record/* bury */.nN)(record, at), targets, fingerprints: Object.keys(targets).length > 0 ? record.fingerprints : {} };
}

// EXTERNAL MODULE: ./build/core/assess.js
var assess = __webpack_require__(32682);
;// CONCATENATED MODULE: ./build/engine/write-window.js
/** After how many writes, and after how long, the outcome so far is saved (ruling 17). */
const CHECKPOINT_WRITES = 200;
const CHECKPOINT_MS = 4 * 60_000;
/**
 * The time in which this run may begin a write: until it is stopped or its lease ends, by our own monotonic clock (S5). It is opened
 * anew by every save that renews the lease, and closed for good where the journal is no longer ours.
 */
class WriteWindow {
    #journal;
    #dependencies;
    #writes = 0;
    #renewedAt = 0;
    #endsAt = Number.POSITIVE_INFINITY;
    constructor(journal, dependencies) {
        this.#journal = journal;
        this.#dependencies = dependencies;
    }
    /** Why no further write may be begun, if so. */
    mayBegin() {
        if (this.#dependencies.signal.aborted)
            return 'the run was stopped before it';
        if (this.#dependencies.monotonic() >= this.#endsAt)
            return 'the lease ended before it';
        return undefined;
    }
    /** One more write was answered. */
    wrote() {
        this.#writes += 1;
    }
    /** Whether the outcome so far is to be saved, and the lease renewed, before the next write. */
    isCheckpointDue() {
        // Without a journal that is ours there is nothing to be saved to.
        if (this.#endsAt === Number.NEGATIVE_INFINITY)
            return false;
        return this.#writes >= CHECKPOINT_WRITES || this.#dependencies.monotonic() - this.#renewedAt >= CHECKPOINT_MS;
    }
    /** The journal was saved with our lease. */
    renew() {
        const now = this.#dependencies.monotonic();
        const until = this.#journal.writableUntil;
        this.#writes = 0;
        this.#renewedAt = now;
        this.#endsAt =
            until === undefined ? Number.POSITIVE_INFINITY : now + (until.getTime() - this.#journal.now().getTime());
    }
    /** Somebody else has the journal now: nothing more is begun. */
    close() {
        this.#endsAt = Number.NEGATIVE_INFINITY;
    }
}

;// CONCATENATED MODULE: ./build/engine/deliver.js




/**
 * Writes a batch: one call a container where the store can, in parts where its writes are slow, between which the lease is looked
 * at. A lost answer is never taken for a refusal: the target is looked at again, and a write that did not land is tried once more
 * under the same key. What a platform's quota allows only later is waited for, while the lease is kept, unless the run ends before.
 */
async function deliver(batch, pace, window, dependencies, onResult) {
    for (const [storeId, group] of (0,observe/* byStore */.tQ)(batch)) {
        let left = group;
        /** What is left of the part that is being written: it is finished before the next one, so that containers are not looked at twice. */
        let part = [];
        let waited = 0;
        while (part.length + left.length > 0) {
            const why = pace.mayBegin();
            if (why !== undefined) {
                for (const delivery of [...part, ...left])
                    onResult(delivery, { outcome: 'skipped', why });
                break;
            }
            if (part.length === 0) {
                part = firstPart(left);
                left = left.slice(part.length);
            }
            const { open, later } = await deliverPart(storeId, part, pace, window, dependencies, onResult);
            if (later !== undefined) {
                waited = open.length === part.length ? waited + later.wait : later.wait;
                const rest = waited <= LONGEST_WAIT_MS ? await waitFor(later.wait, pace, dependencies) : later.error;
                if (rest !== undefined) {
                    const result = typeof rest === 'string' ? { outcome: 'skipped', why: rest } : refusedBy(rest);
                    for (const each of [...open, ...left])
                        onResult(each, result);
                    break;
                }
                part = open;
                continue;
            }
            // A store that was not asked to pause and left something out will not do it when it is asked again.
            const idle = open.length === part.length || !pace.isCheckpointDue();
            if (idle)
                for (const each of open)
                    onResult(each, { outcome: 'skipped', why: 'the run was stopped before it' });
            part = idle ? [] : open;
            await pace.checkpoint();
        }
    }
}
/**
 * As much as one call is given: so many for each container as its kind says, and in all as many as are saved at once. Secrets stay in
 * their order, so that one which goes to many containers is finished before the next is begun with.
 */
function firstPart(left) {
    const most = left[0]?.target.capabilities.writesPerCall;
    if (most === undefined)
        return left;
    const counts = new Map();
    let end = 0;
    for (const { target } of left.slice(0, CHECKPOINT_WRITES)) {
        const count = (counts.get(target.address.container) ?? 0) + 1;
        if (count > most)
            break;
        counts.set(target.address.container, count);
        end += 1;
    }
    return left.slice(0, end);
}
/** The longest that a quota is waited for without a write in between: GitHub's longest is an hour. */
const LONGEST_WAIT_MS = 65 * 60_000;
/** How long is slept between two looks at the lease. */
const NAP_MS = 30_000;
/** Waits, saving and renewing the lease when that is due. Why the rest is not to be begun, if so. */
async function waitFor(wait, pace, dependencies) {
    const end = dependencies.monotonic() + wait;
    const { deadline } = dependencies;
    if (deadline !== undefined && end >= deadline)
        return 'the platform allows no more writes before this run ends; the next one goes on';
    dependencies.progress({ type: 'waiting-for-quota', minutes: Math.ceil(wait / 60_000) });
    for (let left = wait; left > 0; left = end - dependencies.monotonic()) {
        const why = pace.mayBegin();
        if (why !== undefined)
            return why;
        await dependencies.sleep(Math.min(left, NAP_MS), dependencies.signal);
        await pace.checkpoint();
    }
    return pace.mayBegin();
}
function refusedBy(error) {
    return { outcome: 'refused', error };
}
/** Returns what was not begun, and for how long nothing can be. */
async function deliverPart(storeId, part, pace, window, dependencies, onResult) {
    const { lost, open, later } = await writeOnce(storeId, part, pace, dependencies, onResult);
    const again = [];
    const unresolved = ({ delivery, error }) => onResult(delivery, { outcome: 'unresolved', error });
    for (const each of lost) {
        const fate = await resolve(each.delivery, window, dependencies);
        if (fate.outcome === 'written')
            onResult(each.delivery, fate);
        else if (fate.outcome === 'old' && pace.mayBegin() === undefined)
            again.push({ ...each.delivery, observed: fate.observation });
        else
            unresolved(each);
    }
    const left = { open, ...(later === undefined ? {} : { later }) };
    if (again.length === 0)
        return left;
    const retried = await writeOnce(storeId, again, pace, dependencies, onResult);
    for (const each of retried.lost) {
        const fate = await resolve(each.delivery, window, dependencies);
        if (fate.outcome === 'written')
            onResult(each.delivery, fate);
        else
            unresolved(each);
    }
    for (const delivery of retried.open) {
        unresolved({
            delivery,
            error: new errors/* ProviderError */.mZ('UNAVAILABLE', 'the answer was lost, and it was not tried again'),
        });
    }
    return left;
}
/** `lost` may or may not have been written; `open` was not begun, since it was time to stop. */
async function writeOnce(storeId, part, pace, dependencies, onResult) {
    const byAddress = new Map(part.map((delivery) => [delivery.target.address, delivery]));
    const lost = [];
    const open = [];
    let later;
    let store;
    try {
        store = await dependencies.store(storeId);
    }
    catch (error) {
        for (const delivery of part)
            onResult(delivery, { outcome: 'refused', error: (0,observe/* asProviderError */.KJ)(error) });
        return { lost, open };
    }
    const pause = new AbortController();
    const signal = AbortSignal.any([dependencies.signal, pause.signal]);
    try {
        for await (const [address, result] of store.write(part.map(requestOf), { signal })) {
            const delivery = byAddress.get(address);
            if (!delivery)
                continue;
            byAddress.delete(address);
            if (result.outcome === 'unknown')
                lost.push({ delivery, error: result.error });
            else if (result.outcome === 'refused' && signal.aborted && result.error.code === 'UNAVAILABLE')
                open.push(delivery);
            else if (result.outcome === 'refused' && takenLater(result.error)) {
                open.push(delivery);
                later ??= { wait: result.error.retryAfter ?? 0, error: result.error };
            }
            else
                onResult(delivery, result);
            if (pace.mayBegin() !== undefined || pace.isCheckpointDue())
                pause.abort();
        }
    }
    catch (error) {
        // A store that throws instead of answering: what it did not answer may or may not have been written.
        for (const delivery of byAddress.values())
            lost.push({ delivery, error: (0,observe/* asProviderError */.KJ)(error) });
        return { lost, open };
    }
    return { lost, open: [...open, ...byAddress.values()], ...(later === undefined ? {} : { later }) };
}
/** Whether a refusal is only for now, and the platform says until when. */
function takenLater({ code, retryAfter }) {
    return code === 'THROTTLED' && retryAfter !== undefined;
}
function requestOf(delivery) {
    const { target, value, stamp, observed, due } = delivery;
    const base = {
        address: target.address,
        value,
        stamp,
        ...(due === undefined ? {} : { due }),
        idempotencyKey: `${stamp.owner}:${stamp.secret}:${stamp.field}:${stamp.generation}:${stamp.nonce}`,
    };
    if (observed?.kind === 'deleting')
        return { ...base, recovers: true };
    if (!target.capabilities.conditionalWrite || !observed)
        return base;
    if (observed.kind === 'absent')
        return { ...base, expected: { kind: 'absent' } };
    const version = observed.kind === 'present' ? (observed.condition ?? observed.version) : undefined;
    return version === undefined ? base : { ...base, expected: { kind: 'version', version } };
}
/** E17: what became of a write whose answer was lost. */
async function resolve(delivery, window, dependencies) {
    const { target, value, stamp, observed } = delivery;
    try {
        const store = await dependencies.store(target.address.store);
        let seen;
        let equal;
        const examine = (_address, held) => {
            equal = held.equals(value);
            return { digest: '', pending: equal };
        };
        for await (const [, observation] of store.observe([target.address], {
            signal: dependencies.signal,
            examine,
            agrees: () => false,
        })) {
            seen = observation;
        }
        if (!seen || seen.kind === 'unreadable' || seen.kind === 'deleting')
            return { outcome: 'unclear' };
        if (seen.kind === 'absent')
            return { outcome: 'old', observation: seen };
        const written = {
            outcome: 'written',
            ...(seen.version === undefined ? {} : { version: seen.version }),
            ...(seen.createdAt === undefined ? {} : { createdAt: seen.createdAt }),
            ...(seen.changedAt === undefined ? {} : { changedAt: seen.changedAt }),
        };
        // A repair writes under the stamp of the value that it puts back: only one that names the version there proves that this one landed.
        const proof = (0,assess/* provenStamp */.w3)(seen);
        if (proof?.nonce === stamp.nonce && proof.generation === stamp.generation)
            return written;
        if (equal === undefined && store.capabilities.read === 'value') {
            const held = (await store.read([target.address], { signal: dependencies.signal })).get(target.address);
            equal = held?.equals(value);
        }
        if (equal !== undefined) {
            if (equal)
                return written;
            const { content: _content, ...observation } = seen;
            return sameAsObserved(observed, seen) === false ? { outcome: 'unclear' } : { outcome: 'old', observation };
        }
        if (sameAsObserved(observed, seen) === true)
            return { outcome: 'old', observation: seen };
        const at = seen.changedAt?.getTime();
        const ours = at !== undefined && at >= window.from.getTime() - 1000 && at <= window.now().getTime() + 1000;
        return ours ? written : { outcome: 'unclear' };
    }
    catch {
        return { outcome: 'unclear' };
    }
}
function sameAsObserved(before, after) {
    if (before?.kind !== 'present' || after.kind !== 'present')
        return before?.kind === after.kind ? undefined : false;
    if (before.version !== undefined && after.version !== undefined)
        return before.version === after.version;
    if (before.changedAt !== undefined && after.changedAt !== undefined)
        return before.changedAt.getTime() === after.changedAt.getTime();
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/write-order.js


/** Where a target that refused before comes: ahead of every other write-only one. */
const RETRY_TIER = 2;
const LAST_TIER = 5;
/**
 * The order of writes (L4, S9): stamped and readable targets, readable ones, (those that refused before,) stamped write-only ones,
 * write-only ones, and last what is rendered from all of them.
 */
function tierOf(target) {
    const { read, stamp, wholeContainer } = target.capabilities;
    if (wholeContainer)
        return LAST_TIER;
    if (read === 'value')
        return stamp ? 0 : 1;
    return stamp ? 3 : 4;
}
/** Tier of a delivery: a write-only target that refused before is tried ahead of its siblings. */
function tierOfDelivery(delivery) {
    const tier = tierOf(delivery.target);
    return (tier === 3 || tier === 4) && delivery.refusedBefore ? RETRY_TIER : tier;
}
/**
 * Writes everything that is ready: parts before what is made from them, tier by tier, and nothing of a tier whose gate is shut. What
 * came of each delivery is in its work's `results`.
 */
async function writeInOrder(all, pace, now, dependencies) {
    const ready = readyOf(all).filter((work) => work.deliveries.length > 0);
    const total = ready.reduce((sum, work) => sum + work.deliveries.length, 0);
    if (total === 0)
        return;
    dependencies.progress({ type: 'phase', phase: 'writing', total });
    let done = 0;
    const writeTier = async (works, tier) => {
        const batch = admitted(works, tier, all);
        if (batch.length === 0)
            return;
        await deliver(batch, pace, { from: now(), now }, dependencies, (delivery, result) => {
            all.get(delivery.secret).results.set(delivery.target.id, result);
            if (result.outcome === 'skipped')
                return;
            done += 1;
            pace.wrote();
            dependencies.progress({
                type: result.outcome === 'written' ? 'written' : 'refused',
                secret: delivery.secret,
                target: delivery.target.id,
                done,
                total,
            });
        });
    };
    const levels = Math.max(...ready.map((work) => work.level));
    const merged = inOneContainer(ready);
    for (let level = 0; level <= levels; level += 1) {
        const works = ready.filter((work) => (merged ? level === 0 : work.level === level));
        for (let tier = 0; tier < LAST_TIER; tier += 1)
            await writeTier(works, tier);
    }
    await writeTier(ready, LAST_TIER);
}
/** The deliveries of a tier that may be begun; those behind a shut gate are skipped, with the reason. */
function admitted(works, tier, all) {
    const batch = [];
    for (const work of works) {
        const own = work.deliveries.filter((each) => tierOfDelivery(each) === tier && !work.results.has(each.target.id));
        if (own.length === 0)
            continue;
        const why = gate(work, tier, all);
        if (why === undefined)
            batch.push(...own);
        else
            for (const each of own)
                work.results.set(each.target.id, { outcome: 'skipped', why });
    }
    return batch;
}
/** Why a tier of a secret must not be written now, if so (S9, ruling 9, parts of derived values). */
function gate(work, tier, all) {
    for (const part of work.secret.parts) {
        const source = all.get(part);
        if (source &&
            confirmedOf(source) === 0 &&
            source.deliveries.length > 0 &&
            source.level < work.level &&
            !inOneContainer([source, work])) {
            return `${part}, which it is made from, was not delivered`;
        }
    }
    const outcomeOf = (each) => work.results.get(each.target.id)?.outcome;
    const earlier = work.deliveries.filter((each) => tierOfDelivery(each) < tier);
    const readable = earlier.filter((each) => each.target.capabilities.read === 'value').map(outcomeOf);
    if (tier >= RETRY_TIER) {
        if (readable.some((outcome) => outcome === 'unresolved' || outcome === undefined))
            return 'a readable target is neither confirmed nor refused';
        if (readable.length > 0 && !readable.includes('written'))
            return 'no readable target took the value';
    }
    if (tier > RETRY_TIER && tier < LAST_TIER && work.making && !readable.includes('written')) {
        const tried = work.deliveries.filter((each) => tierOfDelivery(each) === RETRY_TIER).map(outcomeOf);
        if (tried.length > 0 && tried.some((outcome) => outcome !== 'written'))
            return 'the target that refused before refuses still; nothing else is touched';
    }
    if (tier === LAST_TIER && earlier.length > 0 && !earlier.map(outcomeOf).includes('written'))
        return 'none of its other targets took the value';
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/apply.js
















/**
 * Carries out a plan: the only code that makes or moves values. Values first, in memory; then every intent in one save; then the
 * writes in the order of S9; then what came of it in one save. Whatever stops it, the next run finds the intent and finishes by the
 * tables of `state.md`. Throws `LostRaceError` where another run saved first and nothing was written.
 */
async function apply(input, journal, examiner, dependencies) {
    const { manifest, plan, observations } = input;
    const now = () => journal.now();
    const recordOf = (secret) => plan.records[secret] ?? input.lockfile.secrets[secret];
    const work = gather(plan.steps, manifest.secrets, recordOf);
    const window = new WriteWindow(journal, dependencies);
    const keeper = new Keeper(journal, window, dependencies);
    await keeper.saveIntents(announcementsOf(input, work, now(), dependencies));
    const { owner } = input;
    const issuer = new Issuer({
        source: dependencies.source,
        owner,
        now,
        signal: dependencies.signal,
        learn: dependencies.onValue,
    });
    await makeReady(work, {
        manifest: journal.id,
        owner,
        secrets: manifest.secrets,
        recordOf,
        observations,
        sources: input.sources,
        readable: input.readable,
        now,
    }, examiner, issuer, dependencies);
    keepTrackOfIssued(work, issuer);
    const mayBegin = () => window.mayBegin();
    const settlement = new Settlement({ manifest: journal.id, observations, work, now, mayBegin }, dependencies);
    await keeper.saveIntents(intentsOf(input, work, now(), dependencies));
    const pace = {
        mayBegin,
        wrote: () => window.wrote(),
        isCheckpointDue: () => window.isCheckpointDue(),
        checkpoint: () => keeper.checkpoint(work, settlement),
    };
    await writeInOrder(work, pace, now, dependencies);
    await describeTargets(work, mayBegin, dependencies);
    const pruned = await prune(plan.steps, { retired: input.retired, observations, mayBegin }, dependencies);
    const settled = settledRecords(input, work, settlement, pruned, now().toISOString());
    const recorded = (secret) => settled[secret] ?? recordOf(secret);
    const revoked = await revokeReplaced(plan.steps, manifest.secrets, recorded, { owner, now, mayBegin }, dependencies);
    for (const [secret, { record }] of revoked)
        settled[secret] = record;
    const outcomes = outcomesOf(plan, work, pruned, revoked);
    // Values and deliveries are not needed to save; in a large lane they would stand beside the lockfile's whole text.
    work.clear();
    await keeper.saveSettled(settled);
    return outcomes;
}
/** All records as the plan has them, with what is about to be issued; `undefined` where nothing is. */
function announcementsOf({ plan, observations }, work, now, { author, random, makers }) {
    const records = (0,dictionary/* dictionaryOf */._)(plan.records);
    let announced = false;
    for (const each of work.values()) {
        if (!each.making)
            continue;
        const all = issuancesOf(each.secret, (secret, field) => makers.provided(secret, field) !== undefined);
        const replaces = all.some(({ making }) => making.replaces === true);
        const lasting = all.filter(({ making }) => making.lasting);
        if (lasting.length === 0 && !replaces)
            continue;
        const issues = Object.fromEntries(lasting.map(({ field, making }) => [field, making.kind]));
        const facts = { observations, now, run: author.run };
        each.announced = announcementOf(each, random(16).toString('hex'), issues, replaces, facts);
        records[each.secret.name] = (0,core_record/* withPending */.QP)(each.record, each.announced);
        announced = true;
    }
    return announced ? records : undefined;
}
/**
 * What was issued for a secret that came no further is to be revoked: its record says so. So does that of one whose answer was lost,
 * by its mark.
 */
function keepTrackOfIssued(work, issuer) {
    for (const each of failedIssues(work)) {
        const { issues, ...announced } = each.announced;
        const { handles } = issuer.issuedFor(each.secret.name) ?? {};
        const lost = each.problem?.code === 'UNAVAILABLE';
        const pending = { ...announced, ...(handles ? { handles } : {}), ...(lost && issues ? { issues } : {}) };
        each.record = (0,core_record/* withoutPending */.kc)((0,core_record/* withPending */.QP)(each.record, pending));
        if (announced.replaces && issuer.wasAsked(each.secret.name))
            each.record = (0,core_record/* withoutGoodValue */.NV)(each.record);
    }
}
/** All records as the plan has them, with the intents of this run; `undefined` where nothing is to be changed at any target. */
function intentsOf({ plan, lockfile, observations }, work, now, { author, random }) {
    const written = readyOf(work).filter(({ deliveries }) => deliveries.length > 0);
    const removed = plan.steps.filter((step) => step.action === 'prune' && (0,plan_types/* isChange */.X)(step));
    const described = readyOf(work).some((each) => each.described.length > 0);
    if (written.length === 0 && removed.length === 0 && !described)
        return undefined;
    const intents = (0,dictionary/* dictionaryOf */._)(plan.records);
    for (const { secret, record } of failedIssues(work))
        intents[secret.name] = record;
    for (const { secret, record, pending } of written)
        intents[secret.name] = (0,core_record/* withPending */.QP)(record, pending);
    for (const { secret, targets } of removed) {
        const record = intents[secret] ?? lockfile.secrets[secret];
        intents[secret] = withRemovals(record, targets, () => random(16).toString('hex'), {
            observations,
            now,
            run: author.run,
        });
    }
    return intents;
}
/** Secrets for which something was to be issued, and that came no further: what is saved of them is without an intent. */
function failedIssues(work) {
    return [...work.values()].filter(({ problem, announced }) => problem !== undefined && announced !== undefined);
}
/** All records as the plan has them, with what came of the writes and the removals. */
function settledRecords({ manifest, plan, lockfile }, work, settlement, pruned, at) {
    const records = (0,dictionary/* dictionaryOf */._)(plan.records);
    for (const { secret, record } of failedIssues(work))
        records[secret.name] = record;
    for (const each of readyOf(work))
        records[each.secret.name] = settlement.settle(each);
    const declared = new Set(manifest.secrets.map((secret) => secret.name));
    const isReleasing = (step) => (0,plan_types/* isChange */.X)(step) && !isRevocation(step) && (step.action === 'retire' || step.action === 'prune');
    for (const step of plan.steps.filter(isReleasing)) {
        const { secret } = step;
        const record = records[secret] ?? lockfile.secrets[secret];
        const removals = step.action === 'prune' ? pruned.get(secret) : undefined;
        records[secret] = release(step, record, removals, declared.has(secret), at);
    }
    return records;
}

// EXTERNAL MODULE: ./build/generators/registry.js
var registry = __webpack_require__(54656);
;// CONCATENATED MODULE: ./build/engine/fits.js


/**
 * Whether a value could be one that this making gives (E9): `false` where it certainly is none, `undefined` where the definition
 * says nothing of what its values look like (a script, a source, what is put together from others).
 */
function fitsDefinition(making, value) {
    if (making.how === 'generate') {
        return (0,registry.findGenerator)(making.kind)
            ?.patterns(making.config)
            .every((pattern) => value.matches(pattern));
    }
    const validation = making.how === 'human' || making.how === 'compose' ? making.validation : undefined;
    if (validation === undefined)
        return undefined;
    try {
        (0,generators_validation/* assertValid */.p)(value, validation, 'the target');
        return true;
    }
    catch {
        return false;
    }
}
/** {@link fitsDefinition} by the names of secret and field; nothing is said of a definition that has changed since. */
function fitsOf(manifest) {
    const secrets = new Map(manifest.secrets.map((secret) => [secret.name, secret]));
    return (name, field, definition, value) => {
        const secret = secrets.get(name);
        if (secret === undefined || secret.valueDigest !== definition)
            return undefined;
        const making = secret.fields.find((each) => each.name === field)?.making;
        return making && fitsDefinition(making, value);
    };
}

// EXTERNAL MODULE: ./build/engine/journal.js + 1 modules
var engine_journal = __webpack_require__(93444);
;// CONCATENATED MODULE: ./build/engine/preflight.js





/** Everything that can be known before the first prompt or generation: login, rights, scopes of all targets to be written. */
async function preflight(planned, manifest, dependencies) {
    const ids = new Set(planned.steps
        .filter((step) => (0,plan_types/* isChange */.X)(step) && Object.keys(step.acquire).length > 0)
        .flatMap((step) => step.targets));
    const targets = manifest.secrets.flatMap((secret) => secret.targets.filter((target) => ids.has(target.id)).map((target) => ({ target })));
    const problems = new Map();
    for (const [storeId, group] of (0,observe/* byStore */.tQ)(targets)) {
        const store = await dependencies.store(storeId);
        const byAddress = new Map(group.map(({ target }) => [target.address, target.id]));
        for (const [address, error] of await store.preflight([...byAddress.keys()], { signal: dependencies.signal })) {
            const id = byAddress.get(address);
            if (id === undefined)
                continue;
            problems.set(id, {
                code: error.code,
                message: `${id} cannot be written: ${error.message}`,
                ...(error.hint === undefined ? {} : { hint: error.hint }),
            });
        }
    }
    return problems;
}
/** What can be known before a credential is issued: login, rights, room for one more; by secret, the reason why none can be. */
async function preflightIssues(planned, manifest, { source, makers, signal }) {
    const made = new Set(planned.steps
        .filter((step) => ((0,plan_types/* isChange */.X)(step) || step.waiting) && Object.values(step.acquire).some(({ how }) => how === 'make'))
        .map((step) => step.secret));
    const problems = new Map();
    for (const secret of manifest.secrets) {
        if (!made.has(secret.name))
            continue;
        for (const { making } of issuancesOf(secret, (name, field) => makers.provided(name, field) !== undefined)) {
            const refusal = await refusalOf(making, source, signal);
            if (refusal && !problems.has(secret.name))
                problems.set(secret.name, problemOf(refusal));
        }
    }
    return problems;
}
async function refusalOf({ provider, kind, config }, source, signal) {
    try {
        return await (await source(provider, kind)).preflight(config, { signal });
    }
    catch (error) {
        if (error instanceof errors/* SecretZeroError */.j2)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/engine/scope-of-run.js
/** What a run looks at: the targets of what it is about, of what that is made from or stands beside, and of what is left over. */
function targetsToObserve(manifest, retired, only) {
    const parts = new Set(manifest.secrets.filter((secret) => !only || only.has(secret.name)).flatMap((secret) => secret.parts));
    const declared = manifest.secrets
        // What shares a whole container, or is a part of something selected, is needed too.
        .filter((secret) => !only ||
        only.has(secret.name) ||
        parts.has(secret.name) ||
        secret.targets.some((target) => target.capabilities.wholeContainer))
        .flatMap((secret) => secret.targets.filter((target) => target.available).map((target) => ({ secret: secret.name, target })));
    const left = [...retired].flatMap(([secret, targets]) => targets.map((target) => ({ secret, target })));
    return [...declared, ...left];
}

// EXTERNAL MODULE: ./build/engine/selectors.js
var selectors = __webpack_require__(67345);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/address.js
var core_address = __webpack_require__(45242);
;// CONCATENATED MODULE: ./build/engine/sources.js





/**
 * What the places that values are read from say now (ruling 6): a keyed digest, `opaque` without a key, `missing` where there is
 * nothing. Text that stands in the manifest is observed in the same way, so that a changed `default` is seen. Of what another system
 * has, its version is looked at and no value is read.
 */
async function observeSources(manifest, only, digest, compose, dependencies) {
    const says = new Map();
    const elsewhere = new Map();
    for (const secret of manifest.secrets) {
        if (only && !only.has(secret.name))
            continue;
        for (const field of secret.fields) {
            if ((0,model/* isDerived */.m)(field.making))
                continue;
            if (field.making.how === 'source' && field.making.reads) {
                elsewhere.set((0,names/* fieldKey */.aF)(secret.name, field.name), field.making.reads.address);
                continue;
            }
            const value = await current(field, compose, dependencies);
            if (value === 'none')
                continue;
            says.set((0,names/* fieldKey */.aF)(secret.name, field.name), value === undefined ? 'missing' : digest(secret.name, field.name, value));
        }
    }
    for (const [key, version] of await versionsOf(elsewhere, dependencies))
        says.set(key, version);
    return says;
}
/** What is said of places in other systems: `version/1/\u2026`, `missing`, or `opaque` where they cannot be looked at. */
async function versionsOf(places, { store, signal }) {
    const says = new Map([...places.keys()].map((key) => [key, 'opaque']));
    const stores = new Map();
    const keysOf = new Map();
    for (const [key, address] of places) {
        const id = (0,core_address/* addressKey */.IY)(address);
        keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
        stores.set(address.store, (stores.get(address.store) ?? new Map()).set(id, address));
    }
    for (const [id, addresses] of stores) {
        try {
            for await (const [address, seen] of (await store(id)).observe([...addresses.values()], { signal })) {
                for (const key of keysOf.get((0,core_address/* addressKey */.IY)(address)) ?? [])
                    says.set(key, versionOf(address, seen));
            }
        }
        catch (error) {
            // It is told when the value is needed.
            if (!(error instanceof errors/* SecretZeroError */.j2))
                throw error;
        }
    }
    return says;
}
function versionOf({ container, key = '' }, seen) {
    if (seen.kind === 'absent' || seen.kind === 'deleting')
        return 'missing';
    const version = seen.kind === 'present' ? (seen.version ?? seen.changedAt?.toISOString()) : undefined;
    if (version === undefined)
        return 'opaque';
    return `version/1/${(0,external_node_crypto_.hash)('sha256', [container, key, version].join('\0'), 'hex').slice(0, 32)}`;
}
async function current(field, compose, dependencies) {
    const { making } = field;
    if (making.how === 'compose')
        return composed(making, compose, dependencies);
    if (making.how === 'source')
        return dependencies.makers.source(making);
    return 'none';
}
function composed(making, compose, dependencies) {
    let text = '';
    for (const segment of making.segments) {
        if (segment.type === 'text')
            text += segment.text;
        else if (segment.type === 'env') {
            const value = dependencies.makers.environment(segment.name)?.reveal() ?? segment.fallback;
            if (value === undefined)
                return undefined;
            text += value;
        }
    }
    return compose(text);
}

;// CONCATENATED MODULE: ./build/engine/verify-legacy.js



/** Version 1 entries that the target itself confirms become version 2 evidence. */
function verifyLegacy(lockfile, manifest, observations, examiner, owner) {
    let secrets;
    for (const secret of manifest.secrets) {
        const record = lockfile.secrets[secret.name];
        if (!record || !Object.values(record.targets).some((target) => target.legacy))
            continue;
        const targets = { ...record.targets };
        const fingerprints = { ...record.fingerprints };
        for (const target of secret.targets) {
            const known = targets[target.id];
            const seen = observations.get(target.id);
            if (!known?.legacy || seen?.kind !== 'present')
                continue;
            if ((0,assess/* assess */.no)(secret.name, target, record, seen, owner) !== 'ok')
                continue;
            targets[target.id] = (0,core_record/* heldTarget */.Pg)(target, 1, seen);
            const fresh = examiner.verified(secret.name, target.field);
            if (fresh !== undefined)
                fingerprints[target.field] = fresh;
        }
        secrets ??= (0,dictionary/* dictionaryOf */._)(lockfile.secrets);
        secrets[secret.name] = { ...record, targets, fingerprints };
    }
    return secrets ? { ...lockfile, secrets } : lockfile;
}

;// CONCATENATED MODULE: ./build/engine/reconcile.js


















/** How long a live lease of another run is waited for, and how often it is looked at. */
const WAIT_FOR_LEASE_MS = 10 * 60_000;
const LEASE_POLL_MS = 15_000;
/** One run over a lane: load, observe, plan and, where asked for, apply. The only way from a manifest to a changed world. */
async function reconcile(input, dependencies) {
    const manifest = input.workspaceTargets ? input.manifest : withoutWorkspace(input.manifest);
    const journal = await engine_journal/* Journal */.C.load({ ...input.journal, manifest }, dependencies.signal);
    let lease = input.write ? await waitForLease(journal, input.leasePoll, dependencies) : undefined;
    let looks = 0;
    for (let attempt = 0;; attempt += 1) {
        let prepared = await prepare({ ...input, manifest }, journal, dependencies);
        // What looks like somebody else's may be another run's that began after the state was loaded: its record of it says so.
        while (seesOthers(prepared.plan) && looks < MOST_LOOKS && (await journal.hasMoved(dependencies.signal))) {
            looks += 1;
            if (input.write)
                lease = await waitForLease(journal, input.leasePoll, dependencies);
            prepared = await prepare({ ...input, manifest }, journal, dependencies);
        }
        const base = {
            manifest: prepared.input.manifest,
            plan: prepared.plan,
            notes: journal.notes,
            now: prepared.now,
        };
        if (!input.write)
            return { ...base, lockfile: journal.merged };
        if (lease)
            return { ...base, lockfile: journal.merged, heldBack: { reason: 'held', lease } };
        if (!journal.reviewed)
            return { ...base, lockfile: journal.merged, heldBack: { reason: 'unreviewed' } };
        await input.beforeApply?.(prepared.plan);
        try {
            const outcomes = await carryOut(prepared, journal, dependencies);
            return { ...base, outcomes, lockfile: journal.merged };
        }
        catch (error) {
            if (!(error instanceof LostRaceError))
                throw error;
            if (attempt > 0)
                return { ...base, lockfile: journal.merged, heldBack: { reason: 'moved' } };
            // The loser of a compare-and-set has written no value: it looks again, once.
            await journal.reload(dependencies.signal);
            lease = await waitForLease(journal, input.leasePoll, dependencies);
        }
    }
}
/** How often a run looks again because another one moved the state under it. */
const MOST_LOOKS = 3;
/** Whether a target is not as the state has it, for no reason that the state knows. */
function seesOthers({ drift }) {
    return drift.some(({ status }) => status === 'changed' || status === 'missing' || status === 'unknown');
}
async function prepare(input, journal, dependencies) {
    let lockfile = journal.merged;
    // An old lockfile is written anew as a whole, and what is not verified now cannot be verified later.
    const only = journal.migrated ? undefined : input.request.only;
    const { signal } = dependencies;
    const resolutions = input.observe
        ? await (0,selectors/* resolveSelectors */.L)(input.manifest, dependencies.session, { signal }, only)
        : new Map();
    const { manifest, unreadable, selections } = (0,expand/* expandSelectors */.f)(input.manifest, lockfile, resolutions, catalog/* catalog */.U);
    const owner = input.repositoryId === undefined ? journal.id : `${journal.id}@${input.repositoryId}`;
    const examiner = new observe/* Examiner */.os(lockfile, dependencies.random(32), dependencies.fingerprintKey, fitsOf(manifest));
    const retired = input.retired?.(manifest, lockfile) ?? new Map();
    let observations = new Map();
    if (input.observe) {
        const all = targetsToObserve(manifest, retired, only).filter(({ target: { id } }) => !unreadable.has(id));
        dependencies.progress({ type: 'phase', phase: 'observing', total: all.length });
        observations = new Map([...(await (0,observe/* observe */.lB)(all, lockfile, owner, examiner, dependencies)), ...unreadable]);
        lockfile = verifyLegacy(lockfile, manifest, observations, examiner, owner);
    }
    const now = journal.now();
    const key = dependencies.fingerprintKey;
    const sources = await observeSources(manifest, input.request.only, (secret, field, value) => (key ? key.sourceDigest(journal.id, secret, field, value) : 'opaque'), (text) => new secret_value/* SecretValue */.i(text), dependencies);
    const request = { ...input.request, owner, sources, author: dependencies.author };
    const planInput = {
        manifest,
        lockfile,
        ...(journal.base ? { base: journal.base } : {}),
        observations,
        retired,
        unwritable: new Map(),
        // Where targets are looked at, those of secrets that nobody asked for are not asked about, and not spoken of.
        selections: input.observe ? selections.filter(({ state }) => state !== 'unasked') : selections,
        request,
        now,
    };
    const first = (0,plan/* plan */.e)(planInput);
    if (!input.observe || !first.changes)
        return { plan: first, input: planInput, examiner, now };
    const unwritable = await preflight(first, manifest, dependencies);
    const unissuable = await preflightIssues(first, manifest, dependencies);
    if (unwritable.size === 0 && unissuable.size === 0)
        return { plan: first, input: planInput, examiner, now };
    const informed = { ...planInput, unwritable, unissuable };
    return { plan: (0,plan/* plan */.e)(informed), input: informed, examiner, now };
}
async function carryOut(prepared, journal, dependencies) {
    const { plan: planned, input, examiner } = prepared;
    const { manifest, lockfile, request } = input;
    const observations = planned.seen.size === 0 ? input.observations : new Map([...input.observations, ...planned.seen]);
    const readable = new Map();
    for (const secret of manifest.secrets) {
        const record = planned.records[secret.name] ?? lockfile.secrets[secret.name];
        const copies = (0,core_readable/* readableCopies */.s)(secret, record, (id) => observations.get(id), request.owner);
        if (copies.length > 0)
            readable.set(secret.name, copies);
    }
    if (!planned.changes) {
        if (journal.migrated)
            await journal.save(lockfile.secrets, 'settled', dependencies.signal);
        return planned.steps.map((step) => ({ step, result: step.blocked || step.waiting ? 'skipped' : 'done' }));
    }
    // All of an old lockfile is saved, also what of it was verified and needs no step.
    const records = journal.migrated ? (0,dictionary/* dictionaryOf */._)(lockfile.secrets, planned.records) : planned.records;
    const applyInput = {
        manifest,
        plan: { ...planned, records },
        lockfile,
        observations,
        retired: input.retired,
        owner: request.owner,
        sources: request.sources,
        readable,
    };
    return apply(applyInput, journal, examiner, dependencies);
}
/** A live lease of another run is waited for; it is returned if it is still live after the time. */
async function waitForLease(journal, poll, dependencies) {
    const begun = dependencies.monotonic();
    for (;;) {
        // What may not write has nothing to wait for.
        if (!journal.reviewed)
            return undefined;
        const held = journal.heldBy(journal.now());
        if (!held || dependencies.monotonic() - begun >= WAIT_FOR_LEASE_MS || dependencies.signal.aborted)
            return held;
        dependencies.progress({ type: 'waiting-for-lease', run: held.run });
        await dependencies.sleep(poll ?? LEASE_POLL_MS, dependencies.signal);
        await journal.reload(dependencies.signal);
    }
}
/** The error for a run that could not write because another one does. */
function heldBackError(heldBack) {
    if (heldBack.lease)
        return (0,lease/* heldError */.kD)(heldBack.lease);
    if (heldBack.reason === 'moved') {
        return new errors/* SecretZeroError */.j2('LOCKFILE_CONFLICT', 'somebody else saved the state twice while this run was getting ready; nothing was written', {
            hint: 'run it again',
        });
    }
    return new errors/* SecretZeroError */.j2('LOCKFILE_FOREIGN', 'the manifest here is not the reviewed one at the tip of the base branch; nothing was written', {
        hint: 'merge it first; only the reviewed manifest writes',
    });
}
function withoutWorkspace(manifest) {
    const secrets = manifest.secrets.flatMap((secret) => {
        const targets = secret.targets.filter((target) => target.scope === 'remote');
        return targets.length === 0 && secret.targets.length > 0 ? [] : [{ ...secret, targets }];
    });
    return { ...manifest, secrets };
}


/***/ }),

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ requireSecretsOfAll),
/* harmony export */   p: () => (/* binding */ requireSecrets)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42732);


/** The given names, which must be secrets of the manifest. Throws `ARGUMENTS` with the nearest match: an unknown name is never "all". */
function requireSecrets(manifest, names) {
    return requireSecretsOfAll([manifest], names);
}
/** The given names, each of which must be a secret of one of the manifests. Throws like {@link requireSecrets}. */
function requireSecretsOfAll(manifests, names) {
    const known = new Set(manifests.flatMap(({ secrets }) => secrets.map((secret) => secret.name)));
    const [only, ...others] = manifests;
    const subject = only && others.length === 0 ? `${only.file} declares` : 'the manifests declare';
    for (const name of names) {
        if (known.has(name))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('ARGUMENTS', `${subject} no secret ${JSON.stringify(name)}`, {
            hint: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, known) ??
                `declared ${known.size === 0 ? 'is none' : `are ${[...known].slice(0, 8).join(', ')}`}${known.size > 8 ? ', \u2026' : ''}`,
        });
    }
    return [...new Set(names)];
}


/***/ }),

/***/ 67345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveSelectors)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86959);


/**
 * Asks the providers what the manifest's selectors stand for, those of one provider together. Nothing is thrown: an answer that could
 * not be had is an error in the result.
 */
async function resolveSelectors(manifest, session, options, only) {
    const resolutions = new Map();
    for (const [alias, requests] of byProvider(manifest, only)) {
        try {
            const provider = await session?.(alias);
            const answers = await provider?.expand?.(requests, options);
            for (const request of requests)
                resolutions.set(request.selector, answers?.get(request) ?? unanswered(request));
        }
        catch (error) {
            options.signal.throwIfAborted();
            const reduced = (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .asProviderError */ .KJ)(error);
            for (const { selector } of requests)
                resolutions.set(selector, reduced);
        }
    }
    return resolutions;
}
/** Selectors that this run needs: those of the secrets asked for, and of their parts. */
function byProvider(manifest, only) {
    const parts = new Set(manifest.secrets.filter(({ name }) => only?.has(name)).flatMap((secret) => secret.parts));
    const groups = new Map();
    for (const secret of manifest.secrets) {
        if (only && !only.has(secret.name) && !parts.has(secret.name))
            continue;
        for (const { selector, provider, kind } of secret.targets) {
            if (!selector)
                continue;
            const request = { kind, config: selector.config, selector };
            const group = groups.get(provider);
            if (group)
                group.push(request);
            else
                groups.set(provider, [request]);
        }
    }
    return groups;
}
function unanswered({ selector }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('UNSUPPORTED', `${selector.words}: the provider cannot say which these are`);
}


/***/ }),

/***/ 16468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gu: () => (/* binding */ FINGERPRINT_KEY_FILE),
  eu: () => (/* binding */ FINGERPRINT_KEY_VARIABLE),
  Nn: () => (/* binding */ Session)
});

// UNUSED EXPORTS: secretNames

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/catalog.js
var catalog = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/redactor.js + 1 modules
var redactor = __webpack_require__(54558);
// EXTERNAL MODULE: ./build/lockfile/fingerprint.js
var fingerprint = __webpack_require__(68636);
// EXTERNAL MODULE: ./build/lockfile/legacy.js
var lockfile_legacy = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/manifest/expand.js
var expand = __webpack_require__(454);
// EXTERNAL MODULE: ./build/providers/catalog.js + 7 modules
var providers_catalog = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/lockfile/format.js
var format = __webpack_require__(33313);
// EXTERNAL MODULE: ./build/lockfile/parse.js
var parse = __webpack_require__(3007);
// EXTERNAL MODULE: ./build/platform/file-lock.js
var file_lock = __webpack_require__(11672);
// EXTERNAL MODULE: ./build/platform/files.js
var files = __webpack_require__(71665);
// EXTERNAL MODULE: ./build/engine/machine.js
var machine = __webpack_require__(4322);
;// CONCATENATED MODULE: ./build/engine/file-state.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** How long another process's save is waited for. */
const LOCK_PATIENCE_MS = 10_000;
/** A lane's lockfile on this machine: written by write, fsync and rename, compared by its content. */
class FileState {
    #options;
    #platform;
    constructor(options, platform) {
        this.#options = options;
        this.#platform = platform;
    }
    async load() {
        const bytes = await this.#read();
        const token = tokenOf(bytes);
        if (bytes === undefined)
            return { lockfile: { manifest: '', secrets: {} }, token, notes: [] };
        const text = bytes.toString('utf8');
        const parsed = (0,parse/* parseLockfile */.t)(text, this.#options.shown);
        if (parsed.version === 2)
            return { lockfile: this.#withoutDeadLease(parsed.lockfile), token, notes: [] };
        return {
            lockfile: this.#options.upgrade(parsed.legacy),
            token,
            notes: [`${this.#options.shown} is of version 1 and is written as version 2 now`],
            migrated: true,
        };
    }
    async save(next, token, _what, signal) {
        const { path, mode, shown } = this.#options;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const lock = __addDisposableResource(env_1, await (0,file_lock/* lockFile */.Ke)(path, {
                    now: () => this.#platform.now(),
                    sleep: (milliseconds, stop) => this.#platform.sleep(milliseconds, stop),
                    signal,
                    patience: LOCK_PATIENCE_MS,
                }), true);
                void lock;
                if (tokenOf(await this.#read()) !== token)
                    throw new errors/* SecretZeroError */.j2('LOCKFILE_CONFLICT', `${shown} was changed by another run`);
                const bytes = Buffer.from((0,format/* formatLockfile */.N)(next), 'utf8');
                await (0,files/* writeAtomic */.vZ)(path, bytes, { mode });
                return tokenOf(bytes);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if (!(error instanceof file_lock/* LockHeldError */.Rk))
                throw error;
            throw new errors/* SecretZeroError */.j2('LOCKFILE_HELD', `${shown} is being written by ${error.holder}`, {
                hint: 'wait for it to end; `secretzero unlock` removes the lock of a process that is gone',
            });
        }
    }
    now() {
        return this.#platform.now();
    }
    /** A lease of a process of this machine that is gone holds nobody up. */
    #withoutDeadLease(lockfile) {
        if (this.#options.deadLeases === 'keep')
            return lockfile;
        const holder = lockfile.lease && (0,machine/* processOf */.hh)(lockfile.lease.run, this.#platform);
        if (holder === undefined || this.#platform.isRunning(holder))
            return lockfile;
        const { lease: _dead, ...rest } = lockfile;
        return rest;
    }
    async #read() {
        return (await (0,files/* readFileIfPresent */.Ts)(this.#options.path))?.bytes;
    }
}
/** Of the bytes as they are: a large lockfile is megabytes, and each copy of it would wait for a collection. */
function tokenOf(bytes) {
    if (bytes === undefined)
        return 'none';
    // Line ends are git's business and no change of content.
    const content = bytes.includes('\r\n') ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/engine/journal.js + 1 modules
var journal = __webpack_require__(93444);
// EXTERNAL MODULE: ./build/core/names.js
var names = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/generators/registry.js
var registry = __webpack_require__(54656);
// EXTERNAL MODULE: ./build/manifest/names.js
var manifest_names = __webpack_require__(57176);
// EXTERNAL MODULE: ./build/platform/node.js + 2 modules
var node = __webpack_require__(41661);
;// CONCATENATED MODULE: ./build/engine/makers.js







/** The values given as `SECRETZERO_\u2026`, taken out of the environment once, so that no child process inherits them. */
function takeProvided(manifest, platform, warn) {
    const given = new Map();
    const expected = new Map();
    for (const secret of manifest.secrets) {
        for (const field of secret.fields)
            expected.set((0,names/* valueVariable */._P)(secret.name, field.name), (0,names/* fieldKey */.aF)(secret.name, field.name));
    }
    for (const name of platform.variableNames()) {
        if (!name.startsWith('SECRETZERO_') || names/* RESERVED_VARIABLES */.RL.has(name.slice('SECRETZERO_'.length)))
            continue;
        const key = expected.get(name);
        if (key === undefined) {
            const close = (0,nearest/* nearest */.pA)(name, expected.keys());
            warn(`${name} belongs to no secret of ${manifest.file} and is not used${close === undefined ? '' : `; did you mean ${close}?`}`);
            continue;
        }
        const value = platform.takeVariable(name);
        if (value)
            given.set(key, value);
    }
    return given;
}
/** How values come about on this machine. */
function makersFor(manifest, platform, provided, options) {
    const instructions = new Map(manifest.secrets.map((secret) => [secret.name, secret.instructions]));
    return {
        async generate(kind, config) {
            if (kind === 'script')
                return runDeclared(config, platform, options);
            const generator = (0,registry.findGenerator)(kind);
            if (!generator)
                throw new errors/* SecretZeroError */.j2('UNSUPPORTED', `the kind ${kind} is not available in this version`);
            const random = { bytes: (count) => platform.random(count) };
            return new secret_value/* SecretValue */.i(await generator.generate(config, random, platform.now()));
        },
        provided: (secret, field) => provided.get((0,names/* fieldKey */.aF)(secret, field)),
        environment: (name) => ((0,manifest_names/* isForbiddenVariable */.cW)(name) ? undefined : platform.variable(name)),
        source: (making) => (making.reads ? options.elsewhere.value(making.reads) : readSource(making, platform)),
        readAhead: (places) => options.elsewhere.prepare(places),
        async ask(secret, field) {
            const guide = instructions.get(secret);
            const details = [guide?.summary, ...(guide?.steps ?? []), guide?.url].filter((line) => line !== undefined && line !== '');
            return platform.ask?.(`Value of ${(0,names/* fieldKey */.aF)(secret, field)}`, details);
        },
    };
}
async function runDeclared(config, platform, options) {
    if (!options.allowScripts) {
        throw new errors/* SecretZeroError */.j2('VALUE_SCRIPT', 'scripts are not run in the action', {
            hint: 'set `allow-scripts: true` in the workflow if you trust everybody who can change the manifest',
        });
    }
    const { runScript } = await __webpack_require__.e(/* import() */ 1119).then(__webpack_require__.bind(__webpack_require__, 31119));
    return runScript({
        what: 'the script',
        command: String(config['command']),
        args: (config['args'] ?? []).map(String),
        timeoutSeconds: Number(config['timeout'] ?? 30),
        workspace: platform.workspace,
        signal: options.signal,
    });
}
async function readSource(making, platform) {
    const { config } = making;
    if (making.kind === 'env') {
        const name = String(config['name']);
        if ((0,manifest_names/* isForbiddenOutsideCredentials */.XR)(name))
            return undefined;
        const value = platform.variable(name);
        return value && config['trim'] !== false ? new secret_value/* SecretValue */.i(value.reveal().trim()) : value;
    }
    if (making.kind !== 'file')
        return undefined;
    const { readFileSource, sourceFormat } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8478));
    const path = String(config['path']);
    const text = await (0,node/* readContained */.gu)(platform.workspace, path);
    if (text === undefined)
        return undefined;
    const key = config['key'];
    return readFileSource(text, sourceFormat(config['format'], path), typeof key === 'string' ? key : undefined);
}

// EXTERNAL MODULE: ./build/core/address.js
var core_address = __webpack_require__(45242);
// EXTERNAL MODULE: ./build/engine/sources/file.js
var file = __webpack_require__(8478);
;// CONCATENATED MODULE: ./build/engine/read-through.js



/** How long a value that was read is taken for what is there, in milliseconds. */
const TTL_MS = 5 * 60_000;
/** Values of other systems, kept in memory for the run: one that twenty secrets are made from is fetched once. Never on disk. */
class ReadThrough {
    #store;
    #monotonic;
    #learn;
    #signal;
    #entries = new Map();
    constructor(store, monotonic, learn, signal) {
        this.#store = store;
        this.#monotonic = monotonic;
        this.#learn = learn;
        this.#signal = signal;
    }
    /** Reads what is not known yet, one batch a store. What fails is told by `value`. */
    async prepare(places) {
        const missing = new Map();
        for (const address of places) {
            const key = (0,core_address/* addressKey */.IY)(address);
            if (this.#known(key) !== undefined)
                continue;
            missing.set(address.store, (missing.get(address.store) ?? new Map()).set(key, address));
        }
        for (const [id, addresses] of missing)
            await this.#fetch(id, addresses);
    }
    /** The value at a place, or of a key of the JSON text there; `undefined` where there is none. Throws what the store said. */
    async value({ address, pick }) {
        await this.prepare([address]);
        const found = this.#known((0,core_address/* addressKey */.IY)(address))?.value;
        if (found instanceof errors/* SecretZeroError */.j2)
            throw found;
        if (found === undefined || pick === undefined)
            return found;
        const picked = await (0,file.readFileSource)(found.reveal(), 'json', pick);
        if (picked !== undefined)
            this.#learn(picked);
        return picked;
    }
    #known(key) {
        const entry = this.#entries.get(key);
        return entry !== undefined && this.#monotonic() < entry.until ? entry : undefined;
    }
    async #fetch(id, addresses) {
        let read;
        try {
            read = await (await this.#store(id)).read([...addresses.values()], { signal: this.#signal });
        }
        catch (error) {
            read = error instanceof errors/* SecretZeroError */.j2 ? error : new errors/* ProviderError */.mZ('UNAVAILABLE', 'the call failed');
        }
        const until = this.#monotonic() + TTL_MS;
        for (const [key, address] of addresses) {
            const value = read instanceof errors/* SecretZeroError */.j2 ? read : read.get(address);
            if (value !== undefined && !(value instanceof errors/* SecretZeroError */.j2))
                this.#learn(value);
            this.#entries.set(key, { until, value });
        }
    }
}

// EXTERNAL MODULE: ./build/engine/reconcile.js + 22 modules
var reconcile = __webpack_require__(65737);
;// CONCATENATED MODULE: ./build/engine/retired.js

/** Desired targets of what the lockfile knows and the manifest does not declare, from their ids. */
function retiredTargets(manifest, lockfile, describe) {
    const retired = new Map();
    const declared = new Set(manifest.secrets.flatMap((secret) => secret.targets.map((target) => target.id)));
    for (const [name, record] of Object.entries(lockfile.secrets)) {
        const targets = Object.entries(record.targets).flatMap(([id, known]) => {
            const parsed = declared.has(id) ? undefined : (0,core_address/* parseTargetId */.SU)(id);
            const described = parsed && describe(parsed.providerKind, parsed.kind, parsed.container, parsed.key);
            if (!parsed || !described)
                return [];
            const span = { file: manifest.file, line: 1, column: 1 };
            return [
                {
                    ...described,
                    id,
                    field: known.field,
                    providerKind: parsed.providerKind,
                    kind: parsed.kind,
                    digest: known.digest ?? '',
                    available: true,
                    span,
                },
            ];
        });
        if (targets.length > 0)
            retired.set(name, targets);
    }
    return retired;
}

// EXTERNAL MODULE: ./build/engine/stores.js + 1 modules
var stores = __webpack_require__(91254);
;// CONCATENATED MODULE: ./build/engine/session.js

















/** Where the fingerprint key is looked for after the environment; made by `secretzero init`, ignored by git. */
const FINGERPRINT_KEY_FILE = '.gitsecrets.key';
const FINGERPRINT_KEY_VARIABLE = 'SECRETZERO_FINGERPRINT_KEY';
/** What a derived key is for: another use of the same kept key gives another one. */
const FINGERPRINT_LABEL = 'secretzero fingerprints 1';
/** One run over one lane on this machine: everything that the faces share. */
class Session {
    lane;
    /** Knows every value of this run; all output goes through it. */
    redactor;
    #platform;
    #options;
    #provided;
    #key;
    stores;
    constructor(lane, platform, options, key) {
        this.lane = lane;
        this.redactor = options.redactor ?? new redactor/* Redactor */.p();
        // Paths of a manifest are relative to it, wherever the run was started.
        this.#platform = { ...platform, workspace: lane.folder };
        this.#options = options;
        this.#key = key;
        this.#provided = takeProvided(lane.manifest, platform, options.warn);
        for (const value of this.#provided.values())
            this.#known(value);
        this.stores = new stores/* Stores */.F(lane.manifest, this.#platform, {
            allowHosts: options.allowHosts,
            ...(options.login ? { login: options.login } : {}),
            ...(options.laptop ? { laptop: options.laptop } : {}),
            onValue: (value) => this.#known(value),
            warn: options.warn,
            allowed: options.observe,
        });
    }
    static async open(lane, platform, options) {
        return new Session(lane, platform, options, await fingerprintKey(lane, platform));
    }
    get manifest() {
        return this.lane.manifest;
    }
    /** Values that were given, by `secret.field`. */
    get provided() {
        return new Set(this.#provided.keys());
    }
    /** Loads state, observes, plans and, where asked for, carries out. */
    async run(request) {
        const over = new AbortController();
        const { limit } = this.#options;
        const deadline = limit === undefined ? undefined : this.#platform.monotonic() + limit;
        const signal = this.#limited(over.signal);
        const key = await this.#fingerprintKey(signal);
        const reconciled = await (0,reconcile/* reconcile */.L)({
            manifest: this.manifest,
            journal: this.#journalOptions(),
            request: {
                ...(request.only ? { only: new Set(request.only) } : {}),
                force: new Set(request.force ?? []),
                ...(request.forceAll === undefined ? {} : { forceAll: request.forceAll }),
                rotateDue: request.rotateDue ?? false,
                ...(request.rotateOnly === undefined ? {} : { rotateOnly: request.rotateOnly }),
                prune: request.prune ?? false,
                adopt: new Set(request.adopt ?? []),
                adoptAsIs: new Set(request.adoptAsIs ?? []),
                provided: this.provided,
                environment: new Set(this.#platform.variableNames()),
                canPrompt: request.canPrompt ?? false,
                unattended: request.unattended ?? false,
            },
            write: request.write,
            observe: this.#options.observe,
            ...(this.#options.repositoryId === undefined ? {} : { repositoryId: this.#options.repositoryId }),
            ...(this.#options.leasePoll === undefined ? {} : { leasePoll: this.#options.leasePoll }),
            workspaceTargets: this.#options.localTargets,
            ...(request.prune
                ? { retired: (manifest, lockfile) => this.#retired(manifest, lockfile) }
                : {}),
            ...(request.beforeApply ? { beforeApply: request.beforeApply } : {}),
        }, this.#dependencies(signal, deadline, key))
            .catch((error) => {
            if (!signal.aborted || this.#options.signal.aborted || error instanceof errors/* SecretZeroError */.j2)
                throw error;
            throw new errors/* SecretZeroError */.j2('UNAVAILABLE', 'the time of the run was over before anything was begun', {
                hint: 'the next run goes on',
            });
        })
            .finally(() => over.abort());
        const notes = [...reconciled.notes, ...this.#pausedNote(signal, reconciled.outcomes)];
        return { ...reconciled, notes, requests: this.stores.requests };
    }
    /** The lane's state alone, for `show`, `status`, `forget` and `unlock`. */
    async journal(options = {}) {
        return journal/* Journal */.C.load({ ...this.#journalOptions(options.deadLeases), manifest: this.manifest }, this.#options.signal);
    }
    /** The manifest with those targets in place of its selectors that the state knows of, for what is shown without looking. */
    recorded(journal) {
        return withoutFilled((0,expand/* expandSelectors */.f)(this.manifest, journal.merged, new Map(), providers_catalog/* catalog */.U).manifest);
    }
    get author() {
        return this.#options.author;
    }
    #journalOptions(deadLeases = 'drop') {
        const upgrade = (legacy) => (0,lockfile_legacy/* upgradeLegacy */.cT)(legacy, this.manifest, (0,external_node_crypto_.randomUUID)());
        const { lane } = this;
        const fileState = (path, mode) => new FileState({ path, shown: shownName(lane, path), mode, upgrade, deadLeases }, this.#platform);
        const file = fileState(lane.lockfile, 0o644);
        return {
            shared: this.#options.shared?.(upgrade, file) ?? file,
            ...(this.#options.localTargets ? { local: fileState(lane.localLockfile, 0o600) } : {}),
            lease: {
                run: this.#options.run ?? (0,machine/* machineRun */.tZ)(this.#platform),
                ...(this.#options.author.actor === undefined ? {} : { actor: this.#options.author.actor }),
            },
            newId: () => (0,external_node_crypto_.randomUUID)(),
        };
    }
    /** Stops with the run's own signal, and at the limit. */
    #limited(over) {
        const { signal, limit } = this.#options;
        if (limit === undefined)
            return signal;
        const pause = new AbortController();
        void this.#platform.sleep(limit, over).then(() => {
            if (!over.aborted)
                pause.abort();
        });
        return AbortSignal.any([signal, pause.signal]);
    }
    /** Ruling 30: a run whose time was over says how much it leaves to the next one. */
    #pausedNote(signal, outcomes) {
        if (!signal.aborted || this.#options.signal.aborted)
            return [];
        const left = (outcomes ?? [])
            .flatMap(({ refused }) => Object.values(refused ?? {}))
            .filter(({ code }) => code === 'INTERRUPTED').length;
        return left === 0 ? [] : [`paused, since the time of the run was over: ${left} left; the next run goes on`];
    }
    #dependencies(signal, deadline, fingerprintKey) {
        const { warn, progress, author, allowScripts } = this.#options;
        return {
            store: (id) => this.stores.store(id),
            session: (alias) => this.stores.session(alias),
            source: (alias, kind) => this.stores.source(alias, kind),
            makers: makersFor(this.manifest, this.#platform, this.#provided, {
                allowScripts,
                signal,
                warn,
                elsewhere: new ReadThrough((id) => this.stores.store(id), () => this.#platform.monotonic(), (value) => this.#known(value), signal),
            }),
            random: (bytes) => this.#platform.random(bytes),
            monotonic: () => this.#platform.monotonic(),
            sleep: (milliseconds, stop) => this.#platform.sleep(milliseconds, stop),
            ...(deadline === undefined ? {} : { deadline }),
            ...(fingerprintKey ? { fingerprintKey } : {}),
            onValue: (value) => this.#known(value),
            progress,
            author,
            signal,
        };
    }
    /** The key that was given, else one that a provider derives from the key that it keeps; none where no provider is asked. */
    async #fingerprintKey(signal) {
        const kept = this.manifest.fingerprintKey;
        if (this.#key || !kept || !this.#options.observe)
            return this.#key;
        const session = await this.stores.session(kept.provider);
        if (!session.deriveKey) {
            throw new errors/* SecretZeroError */.j2('UNSUPPORTED', `the provider ${kept.provider} keeps no keys that fingerprints could be made with`, {
                hint: 'name one that does under metadata.fingerprint_key (vault), or set SECRETZERO_FINGERPRINT_KEY',
            });
        }
        const derived = await session.deriveKey(kept, FINGERPRINT_LABEL, { signal });
        this.#known(derived);
        return fingerprint/* FingerprintKey */.uJ.parse(derived.reveal());
    }
    #known(value) {
        this.redactor.add(value);
        this.#options.onValue?.(value);
    }
    #retired(manifest, lockfile) {
        return retiredTargets(manifest, lockfile, (providerKind, kind, container, key) => {
            const known = (0,catalog/* findTargetKind */.R)(providers_catalog/* catalog */.U, providerKind, kind);
            if (!known)
                return undefined;
            const alias = [...this.manifest.providers.values()].find((provider) => provider.kind === providerKind)?.alias ?? providerKind;
            return {
                address: { store: `${alias}/${kind}`, container, ...(key === undefined ? {} : { key }) },
                capabilities: known.capabilities,
                scope: known.scope,
                provider: alias,
            };
        });
    }
    async [Symbol.asyncDispose]() {
        await this.stores[Symbol.asyncDispose]();
    }
}
async function fingerprintKey(lane, platform) {
    const given = platform.takeVariable(FINGERPRINT_KEY_VARIABLE);
    const text = given?.reveal() ?? (await platform.readText((0,external_node_path_.join)(lane.folder, FINGERPRINT_KEY_FILE)));
    if (text === undefined || text.trim() === '')
        return undefined;
    const key = fingerprint/* FingerprintKey */.uJ.parse(text);
    if (key)
        return key;
    throw new errors/* SecretZeroError */.j2('ARGUMENTS', `${given ? FINGERPRINT_KEY_VARIABLE : FINGERPRINT_KEY_FILE} is no key: 32 bytes in base64 or hex are`, {
        hint: '`secretzero init` makes one',
    });
}
/** Without the place holders of which the state knows a target. */
function withoutFilled(manifest) {
    const secrets = manifest.secrets.map((secret) => ({
        ...secret,
        targets: secret.targets.filter(({ id, selector }) => !selector || !secret.targets.some((other) => other.id !== id && selector.covers(other.address.container))),
    }));
    return { ...manifest, secrets };
}
function shownName(lane, path) {
    const prefix = `${lane.folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
/** The names of a lane's secrets, for "did you mean". */
function secretNames(manifest) {
    return manifest.secrets.map((secret) => secret.name);
}


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SOURCE_FORMATS: () => (/* binding */ SOURCE_FORMATS),
/* harmony export */   readFileSource: () => (/* binding */ readFileSource),
/* harmony export */   sourceFormat: () => (/* binding */ sourceFormat)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44200);
/* harmony import */ var _providers_local_formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65295);



const SOURCE_FORMATS = ['dotenv', 'json', 'yaml', 'toml', 'tfvars', 'text'];
/** The format of a `file` source as declared, else by the suffix of its path; a file without a known one is a text. */
function sourceFormat(declared, path) {
    const known = SOURCE_FORMATS.find((format) => format === declared);
    if (known !== undefined)
        return known;
    if (/(?:^|\/)\.env(?:\.[^/]*)?$/.test(path))
        return 'dotenv';
    switch (/\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase()) {
        case 'env':
            return 'dotenv';
        case 'json':
            return 'json';
        case 'yaml':
        case 'yml':
            return 'yaml';
        case 'toml':
            return 'toml';
        case 'tfvars':
            return 'tfvars';
        default:
            return 'text';
    }
}
/**
 * One value out of the text of a file. `key` are names from the top with dots between them; a name with a dot in it is found too.
 * `undefined` where the key is not there, or holds nothing. A `text` is taken whole: of one line without its line end, of several as
 * it is. Throws `VALUE_INVALID` for a file that cannot be read and for a key that holds no single value; nothing of the file is quoted.
 */
async function readFileSource(text, format, key) {
    const body = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (format === 'text') {
        if (key !== undefined)
            throw invalid('a text file has no keys', 'leave key out, or name the format of the file');
        const line = body.replace(/\r?\n$/, '');
        const value = /[\r\n]/.test(line) ? body : line;
        return value === '' ? undefined : new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(value);
    }
    if (key === undefined)
        throw invalid(`a ${format} file has many values, and no key is given`, 'name one under key');
    const found = await lookUp(body, format, key);
    return found === undefined || found === '' ? undefined : new _core_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(found);
}
async function lookUp(text, format, key) {
    try {
        switch (format) {
            case 'dotenv':
                return entry((await __webpack_require__.e(/* import() */ 1654).then(__webpack_require__.bind(__webpack_require__, 71654))).dotenv.parse(text), key);
            case 'tfvars':
                return entry((await __webpack_require__.e(/* import() */ 7332).then(__webpack_require__.bind(__webpack_require__, 57332))).tfvars.parse(text), key);
            case 'json':
                return plain(at(JSON.parse(text), key), key);
            case 'toml':
                return plain(at((await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text, { integersAsBigInt: true }), key), key);
            case 'yaml':
                return plain(at(await yamlTree(text), key), key);
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2)
            throw error;
        if (error instanceof _providers_local_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
            throw invalid(`line ${error.line}: ${error.message}`);
        // The messages of parsers quote the text around the mistake.
        throw invalid(`it is not ${format.toUpperCase()}`, 'look at it with an editor that checks the format');
    }
}
function entry(entries, key) {
    const found = entries.get(key);
    if (found === undefined)
        return undefined;
    if (found.kind === 'text')
        return found.text;
    throw invalid(`"${key}" holds ${found.what}, not a single value`);
}
/** The tree of a YAML file, with numbers and booleans as they are written: `0123` is no octal number here, but a value. */
async function yamlTree(text) {
    const { isScalar, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined)
        throw error;
    visit(document, (_, node) => {
        if (isScalar(node) && node.value !== null && typeof node.value !== 'string' && node.source !== undefined) {
            node.value = node.source;
        }
    });
    return document.toJS({ maxAliasCount: 1000 });
}
function at(tree, key) {
    if (typeof tree !== 'object' || tree === null)
        return undefined;
    if (Object.hasOwn(tree, key))
        return tree[key];
    for (let dot = key.indexOf('.'); dot !== -1; dot = key.indexOf('.', dot + 1)) {
        const name = key.slice(0, dot);
        if (!Object.hasOwn(tree, name))
            continue;
        const found = at(tree[name], key.slice(dot + 1));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function plain(found, key) {
    switch (typeof found) {
        case 'undefined':
        case 'string':
            return found;
        case 'boolean':
        case 'bigint':
            return String(found);
        case 'number':
            if (Number.isSafeInteger(found))
                return String(found);
            throw invalid(`"${key}" is a number that would not be read as it is written`, 'put it between quotes');
        default:
            if (found === null)
                return undefined;
            throw invalid(`"${key}" holds a list, a table or a date, not a single value`, 'name a key inside it');
    }
}
function invalid(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretZeroError */ .j2('VALUE_INVALID', message, hint === undefined ? {} : { hint });
}


/***/ }),

/***/ 91254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Stores)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/secret-value.js
var secret_value = __webpack_require__(44200);
// EXTERNAL MODULE: ./build/manifest/segments.js
var segments = __webpack_require__(52632);
;// CONCATENATED MODULE: ./build/platform/id-token.js


/**
 * The job's own OIDC token for an audience: GitHub signs whose run it is, and platforms that trust it give a login for that. `undefined`
 * outside a job. Throws ProviderError where the job may not have one, and where GitHub does not answer.
 */
async function jobIdToken(audience, platform, signal) {
    const url = platform.variable('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = platform.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (url === undefined || bearer === undefined) {
        if (platform.variable('GITHUB_ACTIONS') === undefined)
            return undefined;
        throw new errors/* ProviderError */.mZ('UNAUTHENTICATED', 'the job may not ask GitHub for an OIDC token', {
            hint: 'add `permissions: id-token: write` to the job',
        });
    }
    const asked = new URL(url.reveal());
    asked.searchParams.set('audience', audience);
    let answer;
    try {
        answer = await platform.fetch(asked, { headers: { authorization: `Bearer ${bearer.reveal()}` }, signal });
    }
    catch {
        throw new errors/* ProviderError */.mZ('UNAVAILABLE', "GitHub did not answer when it was asked for the job's OIDC token");
    }
    const body = (await answer.json().catch(() => undefined));
    if (answer.status !== 200 || typeof body?.value !== 'string') {
        throw new errors/* ProviderError */.mZ(answer.status >= 500 ? 'UNAVAILABLE' : 'UNAUTHENTICATED', `GitHub gave no OIDC token for the job (status ${answer.status})`, { status: answer.status, hint: 'the job needs `permissions: id-token: write`' });
    }
    return new secret_value/* SecretValue */.i(body.value);
}

// EXTERNAL MODULE: ./build/providers/registry.js
var registry = __webpack_require__(17062);
;// CONCATENATED MODULE: ./build/engine/stores.js





/** Every provider's login, made on first use and once a run, and the stores behind it. */
class Stores {
    #manifest;
    #platform;
    #options;
    #sessions = new Map();
    #stores = new Map();
    #requests = 0;
    constructor(manifest, platform, options) {
        this.#manifest = manifest;
        this.#platform = platform;
        this.#options = options;
    }
    /** Tells the redactor of a value that did not come through a store. */
    learn = (value) => this.#options.onValue(value);
    /** Requests sent to platforms so far. */
    get requests() {
        return this.#requests;
    }
    /** The store for `<alias>/<kind of target>`. Throws ProviderError where the login fails. */
    async store(id) {
        const known = this.#stores.get(id);
        if (known)
            return known;
        const slash = id.lastIndexOf('/');
        const session = await this.session(id.slice(0, slash));
        const store = session.store(id.slice(slash + 1));
        this.#stores.set(id, store);
        return store;
    }
    /** The source of a kind of credential that a provider issues. Throws ProviderError. */
    async source(alias, kind) {
        const source = (await this.session(alias)).source?.(kind);
        if (source)
            return source;
        throw new errors/* ProviderError */.mZ('UNSUPPORTED', `${alias} issues nothing of the kind ${kind} in this version`);
    }
    /** The login of a provider. */
    async session(alias) {
        if (!this.#options.allowed)
            throw new errors/* ProviderError */.mZ('UNSUPPORTED', 'no provider is logged in to in this run');
        const known = this.#sessions.get(alias);
        if (known)
            return known;
        const opening = this.#open(alias);
        this.#sessions.set(alias, opening);
        return opening;
    }
    async #open(alias) {
        const declaration = this.#manifest.providers.get(alias) ?? { alias, kind: alias, auth: {}, config: {} };
        const module = await (0,registry/* loadProvider */.C)(declaration.kind);
        if (!module)
            throw new errors/* ProviderError */.mZ('UNSUPPORTED', `the provider ${declaration.kind} is not available in this version`);
        return module.open(this.#contextOf(declaration));
    }
    #contextOf(declaration) {
        const { allowHosts, login, laptop, onValue, warn } = this.#options;
        const platform = this.#platform;
        const known = (value) => {
            if (value)
                onValue(value);
            return value;
        };
        return {
            declaration,
            credential: (key) => {
                const value = this.#credential(declaration, key);
                return value && isPlain(key, value) ? value : known(value);
            },
            ambient: (name) => {
                const value = platform.variable(name);
                return value && isPlain(name, value) ? value : known(value);
            },
            workspace: platform.workspace,
            fetch: (input, init) => {
                this.#requests += 1;
                return platform.fetch(input, init);
            },
            now: () => platform.now(),
            sleep: (milliseconds, signal) => platform.sleep(milliseconds, signal),
            random: (bytes) => platform.random(bytes),
            idToken: async (audience, signal) => known(await jobIdToken(audience, platform, signal)),
            homeFile: async (path) => known(await platform.homeFile?.(path)),
            podToken: async () => known(trimmed(await platform.readText(POD_TOKEN))),
            learn: onValue,
            ...(login ? { login: (host) => known(login(host)) } : {}),
            ...(laptop ? { laptop: { ...laptop, onToken: onValue } } : {}),
            allowHosts,
            warn,
        };
    }
    /** `auth.config.KEY`, else `auth.KEY`, with environment references read now. */
    #credential(declaration, key) {
        const nested = declaration.auth['config'];
        const inside = typeof nested === 'object' && nested !== null ? nested[key] : undefined;
        const written = inside ?? declaration.auth[key];
        if (typeof written !== 'string' || written === '')
            return undefined;
        let text = '';
        for (const segment of (0,segments/* parseSegments */.Iw)(written)) {
            if (segment.type === 'text')
                text += segment.text;
            else if (segment.type === 'env')
                text += this.#platform.variable(segment.name)?.reveal() ?? segment.fallback ?? '';
        }
        return text === '' ? undefined : new secret_value/* SecretValue */.i(text);
    }
    async [Symbol.asyncDispose]() {
        for (const store of this.#stores.values())
            await store[Symbol.asyncDispose]();
        for (const opening of this.#sessions.values()) {
            const session = await opening.catch(() => undefined);
            await session?.[Symbol.asyncDispose]();
        }
    }
}
/**
 * Settings that are no credentials although they stand among them: hidden, the name of a host, a region or an account would be missing
 * from every log, and hide nothing.
 */
const PLAIN = /(?:^|_)(?:url|addr|address|host|endpoint|region|profile|namespace|mount|mount_point|role|role_arn|role_name|audience|subscription|tenant_id|client_id|project|project_id|location|vault_url|service_account|workload_identity_provider|overrides_[a-z]+|skip_verify)$/i;
/** Where Kubernetes puts the token of a pod's service account. */
const POD_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';
function trimmed(text) {
    return text === undefined || text.trim() === '' ? undefined : new secret_value/* SecretValue */.i(text.trim());
}
function isPlain(name, value) {
    if (!PLAIN.test(name))
        return false;
    const text = value.reveal();
    if (!URL.canParse(text) || !/^https?:/i.test(text))
        return /^[A-Za-z0-9][\w.:/@+=,-]{0,200}$/.test(text) && !/_url$/i.test(name);
    const { username, password, search, hash } = new URL(text);
    return username === '' && password === '' && search === '' && hash === '';
}


/***/ }),

/***/ 54656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findGenerator: () => (/* binding */ findGenerator)
/* harmony export */ });
/* harmony import */ var _passphrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4375);
/* harmony import */ var _random_password_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16340);
/* harmony import */ var _random_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68264);
/* harmony import */ var _uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72196);




const GENERATORS = new Map([_random_password_js__WEBPACK_IMPORTED_MODULE_1__/* .randomPassword */ .t, _random_string_js__WEBPACK_IMPORTED_MODULE_2__/* .randomString */ .D, _uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .u, _passphrase_js__WEBPACK_IMPORTED_MODULE_0__/* .passphrase */ .D].map((generator) => [generator.kind, generator]));
/** The generator of a kind that makes values from randomness; `undefined` for `static`, `script` and what is not known. */
function findGenerator(kind) {
    return GENERATORS.get(kind);
}


/***/ }),

/***/ 66733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ succeed),
/* harmony export */   o: () => (/* binding */ recordHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97592);


/** Hash of a record, as its successor carries it. */
function recordHash(record) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record)).digest('hex').slice(0, 32);
}
/** `next` as the successor of `previous`: one more revision, linked by hash. Equal content keeps the predecessor. */
function succeed(previous, next) {
    if (!previous)
        return { ...next, rev: Math.max(1, next.rev), chain: '' };
    const unchanged = (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...next, rev: previous.rev, chain: previous.chain }) === (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(previous);
    return unchanged ? previous : { ...next, rev: previous.rev + 1, chain: recordHash(previous) };
}


/***/ }),

/***/ 68636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ UNKEYED_ENTROPY_BITS),
/* harmony export */   Bq: () => (/* binding */ makeFingerprint),
/* harmony export */   Q1: () => (/* binding */ isUnkeyed),
/* harmony export */   uJ: () => (/* binding */ FingerprintKey),
/* harmony export */   zN: () => (/* binding */ checkFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** From this entropy on, a salted digest cannot be found by guessing, so that it needs no key. */
const UNKEYED_ENTROPY_BITS = 128;
const SALT_BYTES = 16;
/** The key under which fingerprints are made: 32 random bytes, from `SECRETZERO_FINGERPRINT_KEY` or `.gitsecrets.key`. */
class FingerprintKey {
    #key;
    /** Names the key without telling it: fingerprints of another key are no evidence. */
    id;
    constructor(key) {
        this.#key = key;
        this.id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('secretzero fingerprint key id\0').update(key).digest('hex').slice(0, 8);
    }
    /** From base64, base64url or hex of exactly 32 bytes; `undefined` for anything else. */
    static parse(text) {
        const trimmed = text.trim();
        if (/^[0-9a-f]{64}$/i.test(trimmed))
            return new FingerprintKey(Buffer.from(trimmed, 'hex'));
        const bytes = Buffer.from(trimmed.replace(/-/g, '+').replace(/_/g, '/'), 'base64');
        return bytes.length === 32 && /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed) ? new FingerprintKey(bytes) : undefined;
    }
    /** What a source says, as a digest that is bound to the field and comparable between runs under this key only. */
    sourceDigest(manifest, secret, field, value) {
        const mac = absorb((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#key), Buffer.from('source'), [
            manifest,
            secret,
            field,
            value.reveal(),
        ]);
        return `hmac-sha256/${this.id}/${mac.digest('hex').slice(0, 32)}`;
    }
    mac(salt, parts) {
        return absorb((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#key), salt, parts).digest('hex');
    }
}
function absorb(hash, salt, parts) {
    const length = Buffer.alloc(8);
    hash.update(salt);
    for (const part of parts) {
        const bytes = Buffer.from(part, 'utf8');
        length.writeBigUInt64BE(BigInt(bytes.length));
        hash.update(length).update(bytes);
    }
    return hash;
}
const parts = (subject, value) => [
    subject.manifest,
    subject.secret,
    subject.field,
    String(subject.generation),
    value.reveal(),
];
/**
 * A fingerprint by which the value can be recognised and not found: keyed where there is a key, a salted digest where the value
 * has enough entropy without one, else none. The text form is such that secret scanners do not take it for a secret.
 */
function makeFingerprint(subject, value, entropyBits, key, salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES)) {
    if (key)
        return `hmac-sha256/${key.id}/${salt.toString('hex')}/${key.mac(salt, parts(subject, value))}`;
    if (entropyBits < UNKEYED_ENTROPY_BITS)
        return undefined;
    return `sha-256/${salt.toString('hex')}/${absorb((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), salt, parts(subject, value)).digest('hex')}`;
}
/** Whether a fingerprint needed no key: its value was made with enough entropy. */
function isUnkeyed(fingerprint) {
    return fingerprint?.startsWith('sha-256/') === true;
}
/** Whether a value has this fingerprint; `undefined` where it cannot be told (another key's, or none at hand): no evidence. */
function checkFingerprint(fingerprint, subject, value, key) {
    const keyed = /^hmac-sha256\/([0-9a-f]{8})\/([0-9a-f]{32})\/([0-9a-f]{64})$/.exec(fingerprint);
    if (keyed) {
        if (!key || key.id !== keyed[1])
            return undefined;
        return key.mac(Buffer.from(keyed[2], 'hex'), parts(subject, value)) === keyed[3];
    }
    const plain = /^sha-256\/([0-9a-f]{32})\/([0-9a-f]{64})$/.exec(fingerprint);
    if (!plain)
        return undefined;
    const salt = Buffer.from(plain[1], 'hex');
    return absorb((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), salt, parts(subject, value)).digest('hex') === plain[2];
}


/***/ }),

/***/ 89802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describedDigest),
/* harmony export */   Q: () => (/* binding */ valueDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97592);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32196);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45952);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13916);





/** Version of the table of defaults: another one is another prefix, and never rotates what an older one has digested. */
const PREFIX = 'd1:';
/** Config that changes nothing about the value. `default` and `value` are the value: a digest of them could be guessed. */
const NOT_SHAPING = new Set([
    ..._resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .VALUE_KEYS */ .$,
    'validation',
    'prompt_on_empty',
    'description',
    'rotation_period',
    'timeout',
    'retire_after',
]);
/**
 * The digest of a secret's value-shaping definition (ruling 4): of every key with a template the template's own text, of every other
 * key its value, with defaults filled in. What variables, var files or the environment say is not in it, so they rotate nothing.
 */
function valueDigest(shapes) {
    const fields = [...shapes]
        .sort((a, b) => (a.field < b.field ? -1 : 1))
        .map(({ field, kind, raw, config, defaults, source }) => ({
        field,
        kind,
        config: shaping({ ...defaults, ...written(raw, config) }),
        ...(source === undefined
            ? {}
            : {
                source: {
                    kind: source.kind,
                    config: shaping(written(source.raw, source.config)),
                    required: source.required,
                },
            }),
    }));
    return PREFIX + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(fields), 'hex');
}
const cached = new Map();
/** The digest of what is written beside a value: a change of it means an update without a new generation. */
function describedDigest(described) {
    const text = described === undefined ? '{}' : (0,_core_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(described);
    let digest = cached.get(text);
    if (digest === undefined) {
        digest = PREFIX + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
        if (cached.size < 1000)
            cached.set(text, digest);
    }
    return digest;
}
function shaping(config) {
    return Object.fromEntries(Object.entries(config).filter(([key]) => !NOT_SHAPING.has(key)));
}
/** The reckoned tree, with the text as written wherever that has a template. */
function written(raw, resolved) {
    return mixed(raw, resolved);
}
function mixed(raw, resolved) {
    if (raw === resolved)
        return resolved;
    if (typeof raw === 'string')
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .hasTemplate */ .r)(raw) ? raw : resolved;
    if (Array.isArray(raw) && Array.isArray(resolved))
        return resolved.map((item, index) => mixed(raw[index], item));
    const [left, right] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asMap */ .$H)(raw), (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asMap */ .$H)(resolved)];
    if (left === undefined || right === undefined)
        return resolved;
    return Object.fromEntries(Object.entries(right).map(([key, value]) => [
        key,
        Object.hasOwn(left, key) ? mixed((0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(left, key), value) : value,
    ]));
}


/***/ }),

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expandSelectors)
/* harmony export */ });
/* harmony import */ var _core_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45242);
/* harmony import */ var _core_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_selector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62845);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89802);





/**
 * The manifest with targets in place of its selectors, as ordinary as those that were written down one by one. Where a selector was
 * asked for in vain, or selects nothing, the targets that the lockfile has of it are kept, and neither they nor the secret are touched:
 * only a list that was read, and is not empty, makes a target one that is no longer declared. Pure; equal input gives an equal result.
 */
function expandSelectors(manifest, lockfile, resolutions, catalog) {
    if (!manifest.secrets.some((secret) => secret.targets.some(isPlaceHolder)))
        return { manifest, unreadable: new Map(), selections: [] };
    const claims = new Map();
    for (const secret of manifest.secrets)
        for (const target of secret.targets)
            if (!target.selector)
                claims.set(target.id, secret.name);
    const unreadable = new Map();
    const selections = new Map();
    const secrets = manifest.secrets.map((secret) => {
        if (!secret.targets.some(isPlaceHolder))
            return secret;
        const targets = new Map();
        for (const target of secret.targets)
            if (!target.selector)
                targets.set(target.id, target);
        const holders = secret.targets.filter(isPlaceHolder);
        const answered = holders.filter(({ selector }) => isAnswer(resolutions.get(selector)));
        for (const holder of holders) {
            const input = { manifest, secret, holder, answered, catalog, record: lockfile.secrets[secret.name] };
            const found = stoodFor(input, resolutions.get(holder.selector));
            const taken = found.targets.find((target) => (claims.get(target.id) ?? secret.name) !== secret.name);
            const problem = found.error ?? (taken && found.state === 'selected' ? conflict(taken, claims) : undefined);
            for (const target of found.targets) {
                if (claims.has(target.id))
                    continue;
                claims.set(target.id, secret.name);
                targets.set(target.id, target);
                if (found.error)
                    unreadable.set(target.id, { kind: 'unreadable', error: found.error });
            }
            if (problem || found.state === 'unasked')
                targets.set(holder.id, holder);
            if (problem)
                unreadable.set(holder.id, { kind: 'unreadable', error: problem });
            addTo(selections, holder, secret.name, found);
        }
        return { ...secret, targets: [...targets.values()] };
    });
    return { manifest: { ...manifest, secrets }, unreadable, selections: [...selections.values()] };
}
function stoodFor(input, resolution) {
    const { selector } = input.holder;
    if (resolution === undefined)
        return { state: 'unasked', targets: recorded(input) };
    if (resolution instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ)
        return { state: 'failed', targets: recorded(input), error: resolution };
    const { among } = resolution;
    if (resolution.configs.length > 0)
        return selected(input, resolution);
    const targets = recorded(input);
    if (targets.length === 0)
        return { state: 'empty', targets, among };
    const message = `${selector.words}: nothing is selected any more, and ${targets.length} were`;
    const hint = 'correct the selector; or remove it, if what was delivered by it is to be left behind';
    return { state: 'empty', targets, among, error: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('CONFLICT', message, { hint }) };
}
function selected(input, { configs, among }) {
    const { manifest, secret, holder, catalog } = input;
    const kind = (0,_core_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .findTargetKind */ .R)(catalog, holder.providerKind, holder.kind);
    const provider = manifest.providers.get(holder.provider);
    const targets = new Map();
    for (const config of configs) {
        const located = kind?.locate({
            secret: secret.name,
            field: holder.field,
            multiField: holder.selector.multiField,
            config,
            provider: { auth: provider?.auth ?? {}, config: provider?.config ?? {} },
            ...(secret.rotationPeriod === undefined || secret.oneTime ? {} : { rotationPeriod: secret.rotationPeriod }),
        });
        if (located === undefined || !('container' in located)) {
            const said = located?.[0]?.message ?? 'its kind is not known';
            const message = `${holder.selector.words}: one of those selected cannot be a target: ${said}`;
            return { state: 'failed', targets: recorded(input), error: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', message) };
        }
        const { described, ...where } = located;
        const target = at(holder, where);
        targets.set(target.id, { ...target, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .describedDigest */ .C)(described) });
    }
    return { state: 'selected', targets: [...targets.values()].sort(byId), among };
}
/**
 * What the lockfile has of the secret in places of this kind, also of a write that was begun and not finished, and no other selector has
 * answered for. It need not fit the selector as it is written now: a slip in a name is no reason to take anything away.
 */
function recorded({ holder, answered, record }) {
    const ids = new Set();
    for (const [id, known] of Object.entries(record?.targets ?? {}))
        if (known.state !== 'removed')
            ids.add(id);
    for (const begun of [record?.pending, ...(record?.rivals ?? [])]) {
        for (const [id, expected] of Object.entries(begun?.targets ?? {}))
            if (!expected.remove)
                ids.add(id);
    }
    const targets = [];
    for (const id of ids) {
        const { providerKind, kind, container, key } = (0,_core_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTargetId */ .SU)(id) ?? {};
        if (container === undefined || providerKind !== holder.providerKind || kind !== holder.kind)
            continue;
        if ((record?.targets[id]?.field ?? holder.field) !== holder.field)
            continue;
        if (answered.some((other) => other !== holder && (0,_core_selector_js__WEBPACK_IMPORTED_MODULE_4__/* .standsFor */ .j)(other, id)))
            continue;
        const digest = record?.targets[id]?.digest;
        const target = at(holder, { container, ...(key === undefined ? {} : { key }) });
        targets.push(digest === undefined ? target : { ...target, digest });
    }
    return targets.sort(byId);
}
function at(holder, where) {
    const { selector: _selector, ...target } = holder;
    const address = { store: holder.address.store, ...where };
    return { ...target, id: (0,_core_address_js__WEBPACK_IMPORTED_MODULE_3__/* .targetId */ .Lx)(holder.providerKind, holder.kind, address), address };
}
function conflict(taken, claims) {
    const message = `${taken.id} is selected for a second value: it holds ${JSON.stringify(claims.get(taken.id))} already`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('CONFLICT', message, { hint: 'give one of the two another name, or select less' });
}
/** One entry for all the secrets that use a selector in the same way. */
function addTo(all, holder, secret, found) {
    const { selector, provider, kind, address, span } = holder;
    const key = `${address.store}\0${address.container}`;
    const known = all.get(key);
    const places = new Set([...(known?.places ?? []), ...found.targets.map((target) => target.address.container)]);
    const problem = found.error ? problemOf(found.error) : known?.problem;
    all.set(key, {
        selector: selector.words,
        provider,
        kind,
        list: selector.list,
        state: found.state,
        places: [...places].sort(),
        ...(found.among === undefined ? {} : { among: found.among }),
        secrets: known?.secrets.at(-1) === secret ? known.secrets : [...(known?.secrets ?? []), secret],
        ...(problem ? { problem } : {}),
        span: known?.span ?? span,
    });
}
function isAnswer(resolution) {
    return resolution !== undefined && !(resolution instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ) && resolution.configs.length > 0;
}
function problemOf({ code, message, hint }) {
    return { code, message, ...(hint === undefined ? {} : { hint }) };
}
function isPlaceHolder(target) {
    return target.selector !== undefined;
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}


/***/ }),

/***/ 52363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52632);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45952);


/**
 * A tree with its templates reckoned. What has none is the very same object: a manifest without templates costs a walk. `path` is
 * the place of `value`; it is used as a stack and is as it was when the call ends.
 */
function interpolate(context, value, path, position = {}) {
    if (typeof value === 'string')
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTemplate */ .r)(value) ? interpolateText(context, value, path, position) : value;
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        let copy;
        for (let index = 0; index < value.length; index += 1) {
            path.push(index);
            const child = interpolate(context, value[index], path, position);
            path.pop();
            if (child === value[index])
                continue;
            copy ??= [...value];
            copy[index] = child;
        }
        return copy ?? value;
    }
    const map = value;
    let copy;
    for (const key of Object.keys(map)) {
        const before = map[key];
        if (typeof before !== 'string' && (typeof before !== 'object' || before === null))
            continue;
        path.push(key);
        const child = interpolate(context, before, path, position);
        path.pop();
        if (child === before)
            continue;
        copy ??= { ...map };
        copy[key] = child;
    }
    return copy ?? map;
}
function interpolateText(context, text, path, position) {
    const { scope, source, faults } = context;
    const place = { source, path: [...path] };
    const result = scope.evaluate(text, place, position);
    if (result.kind === 'failed')
        return text;
    // Where the environment is read at login, what is known by now is written so that only login's own grammar is left in it.
    if (result.kind === 'value') {
        const { value } = result;
        return position.credential === true && typeof value === 'string'
            ? (0,_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSegments */ .cD)([{ type: 'text', text: value }])
            : value;
    }
    const segments = result.parts.flatMap((part) => (part.type === 'path' ? [] : [part]));
    const written = (0,_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSegments */ .cD)(segments);
    if (JSON.stringify((0,_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSegments */ .Iw)(written)) !== JSON.stringify(segments)) {
        faults.add('MANIFEST_INVALID', place, 'the default of this environment variable has braces that do not close', {
            hint: 'use a variable for it, or a default without braces',
        });
    }
    scope.kept.add(written);
    return written;
}


/***/ }),

/***/ 57176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ NAME_WORDS),
/* harmony export */   XR: () => (/* binding */ isForbiddenOutsideCredentials),
/* harmony export */   cW: () => (/* binding */ isForbiddenVariable)
/* harmony export */ });
/** The pattern of names in words, for messages. */
const NAME_WORDS = 'letters, digits, _, - and ., beginning with a letter or _, at most 128 characters';
/** Environment variables of the run itself, which no manifest may read, not even in a credential position (ruling 21). */
function isForbiddenVariable(variable) {
    return /^(?:ACTIONS_|INPUT_|SECRETZERO_|RUNNER_)/.test(variable);
}
/** Environment variables that nothing outside a credential position may read, whatever the `env` input says. */
function isForbiddenOutsideCredentials(variable) {
    return isForbiddenVariable(variable) || variable === 'GITHUB_TOKEN';
}


/***/ }),

/***/ 32196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ VALUE_KEYS),
/* harmony export */   K: () => (/* binding */ resolveManifest)
/* harmony export */ });
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52363);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13916);


/** Keys of a config that hold a value: they are put together when the secret is made, not before. */
const VALUE_KEYS = new Set(['default', 'value']);
/**
 * The manifest with every template reckoned that may be reckoned now. Left as they are: the variables, `agent_instructions`, `default`
 * and `value` of a secret, and in `auth` whatever only the environment can answer. Parts without templates are the same objects.
 */
function resolveManifest(root, context, kinds) {
    const resolver = new Resolver(context, kinds);
    return resolver.each(root, [], (key, value, path) => {
        if (key === 'variables' || key.startsWith('x-'))
            return value;
        if (key === 'providers')
            return resolver.each(value, path, (alias, one, at) => resolver.provider(alias, one, at));
        if (key === 'secrets')
            return resolver.each(value, path, (_, secret, at) => resolver.secret(secret, at));
        if (key === 'templates')
            return resolver.each(value, path, (_, template, at) => resolver.template(template, at));
        return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(context, value, path);
    });
}
class Resolver {
    #context;
    #kinds;
    constructor(context, kinds) {
        this.#context = context;
        this.#kinds = kinds;
    }
    /** Maps the members of a map or list; without a change it is the same object, and anything else is reckoned as a whole. */
    each(value, path, change) {
        if (typeof value !== 'object' || value === null)
            return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, value, path);
        const list = Array.isArray(value);
        let copy;
        for (const key of Object.keys(value)) {
            const before = value[key];
            path.push(list ? Number(key) : key);
            const after = change(key, before, path);
            path.pop();
            if (after === before)
                continue;
            copy ??= (list ? [...value] : { ...value });
            copy[key] = after;
        }
        return copy ?? value;
    }
    provider(alias, value, path) {
        const lenient = this.#kinds.provider(alias)?.available !== true;
        return this.each(value, path, (key, child, at) => (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, at, key === 'auth' ? { credential: true, lenient } : { lenient: lenient && key === 'config' }));
    }
    secret(value, path) {
        const kind = this.#text((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(value)?.['kind'], path);
        return this.each(value, path, (key, child, at) => {
            if (key === 'agent_instructions')
                return child;
            if (key === 'config')
                return this.#making(child, at, !this.#kinds.isGeneratorAvailable(kind));
            if (key === 'source')
                return this.#source(child, at);
            if (key === 'targets')
                return this.#targets(child, at);
            return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, at);
        });
    }
    template(value, path) {
        return this.each(value, path, (key, child, at) => {
            if (key === 'targets')
                return this.#targets(child, at);
            if (key !== 'fields')
                return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, at);
            return this.each(child, at, (_, field, inner) => this.#field(field, inner));
        });
    }
    #field(value, path) {
        return this.each(value, path, (key, child, at) => {
            if (key === 'targets')
                return this.#targets(child, at);
            if (key !== 'generator')
                return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, at);
            const kind = this.#text((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(child)?.['kind'], at);
            return this.each(child, at, (name, inner, place) => name === 'config'
                ? this.#making(inner, place, !this.#kinds.isGeneratorAvailable(kind))
                : (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, inner, place));
        });
    }
    #making(value, path, lenient) {
        return this.each(value, path, (key, child, at) => VALUE_KEYS.has(key) ? child : (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, at, lenient ? LENIENT : {}));
    }
    #source(value, path) {
        const lenient = !this.#kinds.isSourceAvailable(this.#text((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(value)?.['kind'], path));
        return this.each(value, path, (key, child, at) => (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, at, lenient && key === 'config' ? LENIENT : {}));
    }
    #targets(value, path) {
        return this.each(value, path, (_, target, at) => {
            const map = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(target);
            const available = this.#kinds.isTargetAvailable(this.#text(map?.['provider'], at), this.#text(map?.['kind'], at));
            return this.each(target, at, (key, child, inner) => (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, child, inner, !available && key === 'config' ? LENIENT : {}));
        });
    }
    /** A kind or alias ahead of its turn, since it decides how the config beside it is read. */
    #text(value, path) {
        return typeof value === 'string' ? (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(this.#context, value, path) : value;
    }
}
const LENIENT = { lenient: true };


/***/ }),

/***/ 52632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ appendText),
/* harmony export */   Iw: () => (/* binding */ parseSegments),
/* harmony export */   cD: () => (/* binding */ formatSegments)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45952);

/**
 * Reads a text of `DesiredProvider.auth`, in which everything but the environment has been resolved: text and `${NAME}`. For login,
 * when the environment may be read. Such a text has nothing else in it; anything else is taken as it stands.
 */
function parseSegments(text) {
    const segments = [];
    for (const piece of (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .Q)(text)) {
        if (piece.type === 'text') {
            appendText(segments, piece.text);
        }
        else if (piece.type === 'env') {
            const fallback = piece.fallback?.map((part) => (part.type === 'text' ? part.text : literalOf(part.raw))).join('');
            segments.push({ type: 'env', name: piece.name, ...(fallback === undefined ? {} : { fallback }) });
        }
        else {
            appendText(segments, piece.type === 'expression' ? literalOf(piece.raw) : piece.raw);
        }
    }
    return segments;
}
/** Adds text, to the last segment where that is text as well. */
function appendText(segments, text) {
    if (text === '')
        return;
    const last = segments.at(-1);
    if (last?.type === 'text')
        segments[segments.length - 1] = { type: 'text', text: last.text + text };
    else
        segments.push({ type: 'text', text });
}
/** Text for `parseSegments`: the same segments come out of it. */
function formatSegments(segments) {
    return segments
        .map((segment, index) => {
        if (segment.type === 'text')
            return escapeText(segment.text, segments[index + 1]?.type === 'env');
        if (segment.type === 'ref')
            return '';
        return segment.fallback === undefined
            ? `\${${segment.name}}`
            : `\${${segment.name}:-${escapeText(segment.fallback, false)}}`;
    })
        .join('');
}
/** A dollar right before a template would make an escape of it, so that goes into a literal of its own. */
function escapeText(text, beforeTemplate) {
    const tail = beforeTemplate ? (/[{$]*\$$/.exec(text)?.[0] ?? '') : '';
    const escaped = text
        .slice(0, text.length - tail.length)
        .replace(/\$\{|\{\{|\{%/g, (mark) => (mark === '${' ? '$${' : `{{ '${mark}' }}`));
    return tail === '' ? escaped : `${escaped}{{ '${tail}' }}`;
}
const LITERAL = /^\{\{ '([{$%]+)' \}\}$/;
function literalOf(raw) {
    return LITERAL.exec(raw)?.[1] ?? raw;
}


/***/ }),

/***/ 45952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ hasTemplate),
  Q: () => (/* binding */ parseTemplate)
});

;// CONCATENATED MODULE: ./build/manifest/expression.js
const FORMS = "allowed: {{ var.name }}, {{ var.name or 'x' }}, {{ var.name | default('x') }}, {{ secret.field }}";
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_-]*)|(-?\d+(?:\.\d+)?)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([.[\]|(),]))/y;
const MAX_TOKENS = 200;
class Refusal extends Error {
    hint;
    constructor(problem, hint = FORMS) {
        super(problem);
        this.hint = hint;
    }
}
/** Parses the inside of `{{ \u2026 }}`. */
function parseExpression(text) {
    try {
        const parser = new Parser(tokens(text), text.trim());
        return parser.whole();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problem: error.message, hint: error.hint };
        throw error;
    }
}
function tokens(text) {
    const found = [];
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
        const at = TOKEN.lastIndex;
        const match = TOKEN.exec(text);
        if (match === null) {
            const odd = text.slice(at).trimStart().charAt(0);
            const quote = odd === "'" || odd === '"';
            throw new Refusal(quote ? 'a quote is not closed' : `${JSON.stringify(odd)} has no meaning in a template`);
        }
        const [, name, number, quoted, mark] = match;
        if (name !== undefined)
            found.push({ kind: 'name', text: name });
        else if (number !== undefined)
            found.push({ kind: 'number', text: number });
        else if (quoted !== undefined)
            found.push({ kind: 'text', text: unquote(quoted) });
        else
            found.push({ kind: 'mark', text: mark ?? '' });
        if (found.length > MAX_TOKENS)
            throw new Refusal('the template is too long');
    }
    return found;
}
function unquote(quoted) {
    const known = { n: '\n', t: '\t', r: '\r' };
    return quoted.slice(1, -1).replace(/\\(.)/gs, (_, character) => known[character] ?? character);
}
class Parser {
    #tokens;
    #text;
    #at = 0;
    constructor(list, text) {
        this.#tokens = list;
        this.#text = text;
    }
    whole() {
        if (this.#tokens.length === 0)
            throw new Refusal('there is nothing between {{ and }}');
        const expression = this.#alternatives();
        const rest = this.#tokens[this.#at];
        if (rest === undefined)
            return expression;
        if (rest.text === '(')
            throw new Refusal('nothing is called in a template');
        throw new Refusal(`${JSON.stringify(rest.text)} is not understood in "${clip(this.#text)}"`);
    }
    #alternatives() {
        const parts = [this.#filtered()];
        while (this.#takeName('or'))
            parts.push(this.#filtered());
        const [first] = parts;
        return parts.length === 1 && first !== undefined ? first : { op: 'or', parts };
    }
    #filtered() {
        let expression = this.#primary();
        while (this.#takeMark('|')) {
            const name = this.#tokens[this.#at];
            if (name?.kind !== 'name' || (name.text !== 'default' && name.text !== 'd')) {
                throw new Refusal(`the filter ${JSON.stringify(name?.text ?? '')} is not known`, 'the one filter is default');
            }
            this.#at += 1;
            if (!this.#takeMark('('))
                throw new Refusal('default needs a value', "write default('x')");
            const to = this.#alternatives();
            const blank = this.#takeMark(',') && this.#isTrue(this.#alternatives());
            if (!this.#takeMark(')'))
                throw new Refusal('a ) is missing after default(');
            expression = { op: 'default', of: expression, to, blank };
        }
        return expression;
    }
    #isTrue(expression) {
        return expression.op === 'literal' && expression.value === true;
    }
    #primary() {
        const token = this.#tokens[this.#at];
        this.#at += 1;
        switch (token?.kind) {
            case 'text':
                return { op: 'literal', value: token.text };
            case 'number':
                return { op: 'literal', value: Number(token.text) };
            case 'name':
                return this.#named(token.text);
            default:
                throw new Refusal(token === undefined ? 'something is missing at the end' : `${JSON.stringify(token.text)} is not understood`);
        }
    }
    #named(name) {
        const word = WORDS.get(name);
        if (word !== undefined)
            return { op: 'literal', value: word.value };
        const steps = [name];
        for (;;) {
            if (this.#takeMark('.')) {
                const step = this.#tokens[this.#at];
                // A number after a point is a key or an index that was written without brackets.
                if (step?.kind !== 'name' && step?.kind !== 'number')
                    throw new Refusal('a name is missing after the point');
                if (step.text.startsWith('__'))
                    throw new Refusal(`${JSON.stringify(step.text)} is no name of a variable`);
                steps.push(step.text);
                this.#at += 1;
            }
            else if (this.#takeMark('[')) {
                const step = this.#tokens[this.#at];
                if (step?.kind !== 'text' && step?.kind !== 'number')
                    throw new Refusal('a name in quotes, or a number, belongs in [ ]');
                steps.push(step.text);
                this.#at += 1;
                if (!this.#takeMark(']'))
                    throw new Refusal('a ] is missing');
            }
            else {
                return { op: 'path', steps, text: this.#text };
            }
        }
    }
    #takeMark(mark) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'mark' || token.text !== mark)
            return false;
        this.#at += 1;
        return true;
    }
    #takeName(name) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'name' || token.text !== name)
            return false;
        this.#at += 1;
        return true;
    }
}
const WORDS = new Map([
    ['true', { value: true }],
    ['True', { value: true }],
    ['false', { value: false }],
    ['False', { value: false }],
    ['none', { value: null }],
    ['None', { value: null }],
]);
function clip(text) {
    return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/manifest/template.js

const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const MARKS = /\$\{|\{\{|\{%/;
const ESCAPE_HINT = 'write $${ where the text itself is to have ${';
/** Whether a text has anything in it that `parseTemplate` would not take as plain text. */
function hasTemplate(text) {
    return text.includes('{') && MARKS.test(text);
}
const cache = new Map();
const CACHE_LIMIT = 5000;
/**
 * Divides a text into its pieces: `${NAME}`, `${NAME:-default}` (where the default may have templates in it), `{{ \u2026 }}`, and plain
 * text. `$${` stands for `${`. What is not understood is a piece of its own; nothing is thrown.
 */
function parseTemplate(text) {
    const known = cache.get(text);
    if (known !== undefined)
        return known;
    const pieces = parse(text, 0);
    if (cache.size >= CACHE_LIMIT)
        cache.clear();
    cache.set(text, pieces);
    return pieces;
}
function parse(text, depth) {
    const pieces = [];
    let plain = '';
    const flush = () => {
        if (plain !== '')
            pieces.push({ type: 'text', text: plain });
        plain = '';
    };
    let at = 0;
    while (at < text.length) {
        const brace = text.indexOf('{', at);
        if (brace < 0)
            break;
        const next = text[brace + 1];
        const dollar = brace > at && text[brace - 1] === '$';
        if (dollar && brace - 2 >= at && text[brace - 2] === '$') {
            plain += `${text.slice(at, brace - 2)}\${`;
            at = brace + 1;
        }
        else if (dollar) {
            plain += text.slice(at, brace - 1);
            flush();
            at = readVariable(text, brace - 1, depth, pieces);
        }
        else if (next === '{') {
            plain += text.slice(at, brace);
            flush();
            at = readExpression(text, brace, pieces);
        }
        else if (next === '%') {
            plain += text.slice(at, brace);
            flush();
            const end = text.indexOf('%}', brace + 2);
            const raw = end < 0 ? text.slice(brace) : text.slice(brace, end + 2);
            pieces.push({
                type: 'bad',
                raw,
                problem: '{% %} is not supported: nothing runs in a manifest',
                hint: 'use {{ }} and environments, or write the value out',
            });
            at = brace + raw.length;
        }
        else {
            plain += text.slice(at, brace + 1);
            at = brace + 1;
        }
    }
    plain += text.slice(at);
    flush();
    return pieces;
}
const MAX_NESTING = 8;
function readVariable(text, start, depth, pieces) {
    const end = closing(text, start);
    if (end < 0) {
        const raw = text.slice(start);
        pieces.push({ type: 'bad', raw, problem: 'a ${ is not closed', hint: `add the missing }, or ${ESCAPE_HINT}` });
        return text.length;
    }
    const raw = text.slice(start, end + 1);
    const inner = text.slice(start + 2, end);
    const split = inner.indexOf(':-');
    const name = split < 0 ? inner : inner.slice(0, split);
    if (!NAME.test(name)) {
        const problem = `${JSON.stringify(template_clip(raw))} does not name a variable`;
        pieces.push({ type: 'bad', raw, problem, hint: `allowed: \${NAME} and \${NAME:-default}; ${ESCAPE_HINT}` });
    }
    else if (split < 0) {
        pieces.push({ type: 'env', name, raw });
    }
    else if (depth >= MAX_NESTING) {
        pieces.push({
            type: 'bad',
            raw,
            problem: 'defaults are nested too deeply',
            hint: 'use a variable for the inner one',
        });
    }
    else {
        pieces.push({ type: 'env', name, fallback: parse(inner.slice(split + 2), depth + 1), raw });
    }
    return end + 1;
}
/** The `}` that closes `${`, past other templates inside it. */
function closing(text, start) {
    const open = ['${'];
    for (let at = start + 2; at < text.length; at += 1) {
        const pair = text.slice(at, at + 2);
        if (pair === '${' || pair === '{{') {
            open.push(pair);
            at += 1;
        }
        else if (pair === '}}' && open.at(-1) === '{{') {
            open.pop();
            at += 1;
        }
        else if (text[at] === '}' && open.at(-1) === '${') {
            open.pop();
            if (open.length === 0)
                return at;
        }
    }
    return -1;
}
function readExpression(text, start, pieces) {
    let quote = '';
    for (let at = start + 2; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (quote !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quote)
                quote = '';
        }
        else if (character === "'" || character === '"') {
            quote = character;
        }
        else if (character === '}' && text[at + 1] === '}') {
            const raw = text.slice(start, at + 2);
            const parsed = parseExpression(text.slice(start + 2, at));
            pieces.push('problem' in parsed ? { type: 'bad', raw, ...parsed } : { type: 'expression', expression: parsed, raw });
            return at + 2;
        }
    }
    pieces.push({
        type: 'bad',
        raw: text.slice(start),
        problem: quote === '' ? 'a {{ is not closed' : 'a quote is not closed inside {{',
        hint: "add the missing }}, or write {{ '{{' }} where the text itself is to have {{",
    });
    return text.length;
}
function template_clip(text) {
    return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}


/***/ }),

/***/ 11672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   Rk: () => (/* binding */ LockHeldError)
/* harmony export */ });
/* unused harmony export LOCK_STALE_MS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71665);





/** A lock is held for one read and one write of a small file; after this long its holder is gone or stuck. */
const LOCK_STALE_MS = 30_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 50;
/** Thrown by {@link lockFile} when another process kept the lock for longer than our patience. */
class LockHeldError extends Error {
    holder;
    constructor(holder) {
        super(`the file is locked by ${holder}`);
        this.name = 'LockHeldError';
        this.holder = holder;
    }
}
/**
 * Takes the exclusive lock of a file: a file beside it that only one process can make. One whose process is gone (same machine)
 * or that is older than {@link LOCK_STALE_MS} is broken. Throws {@link LockHeldError}, or what the operating system said.
 */
async function lockFile(path, options) {
    const place = `${path}.lock.lease`;
    const token = JSON.stringify({ pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex') });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const until = options.now().getTime() + options.patience;
    for (let pause = FIRST_PAUSE_MS;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        options.signal.throwIfAborted();
        if (await make(place, token))
            break;
        const seen = await look(place);
        if (seen === undefined)
            continue;
        if (isStale(seen)) {
            await breakLock(place, seen.text);
            continue;
        }
        if (options.now().getTime() >= until)
            throw new LockHeldError(holderOf(seen.text));
        await options.sleep(pause, options.signal);
    }
    const held = async () => (await look(place))?.text === token;
    return {
        held,
        async [Symbol.asyncDispose]() {
            if (await held())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(place).catch(() => undefined);
        },
    };
}
async function make(place, token) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, 'wx', 0o600);
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'EEXIST')
            return false;
        throw error;
    }
    try {
        await handle.writeFile(token);
    }
    finally {
        await handle.close();
    }
    return true;
}
async function look(place) {
    const status = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfPresent */ .VO)(place);
    if (status === undefined)
        return undefined;
    try {
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place, 'utf8'), modified: status.mtimeMs };
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function isStale(seen) {
    // The real clock, since it is compared with the file system's.
    if (Date.now() - seen.modified > LOCK_STALE_MS)
        return true;
    const holder = parse(seen.text);
    return holder !== undefined && holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() && !isAlive(holder.pid);
}
/** Two breakers must not both win: the lock is moved away first, and put back if it was not the abandoned one. */
async function breakLock(place, stale) {
    const aside = `${place}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(place, aside);
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT')
            return;
        throw error;
    }
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(aside, 'utf8')) !== stale)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, place).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(aside);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) !== 'ESRCH';
    }
}
function parse(text) {
    try {
        const { pid, host } = JSON.parse(text);
        return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 && typeof host === 'string'
            ? { pid, host }
            : undefined;
    }
    catch {
        // Half written: its maker is at work, or its age will tell.
        return undefined;
    }
}
function holderOf(text) {
    const holder = parse(text);
    return holder === undefined ? 'another process' : `process ${holder.pid}`;
}


/***/ }),

/***/ 63454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ gitSetting),
/* harmony export */   FX: () => (/* binding */ setGitSetting),
/* harmony export */   JJ: () => (/* binding */ unignoredFiles),
/* harmony export */   WN: () => (/* binding */ gitView),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71665);



const LIMIT_MS = 5_000;
/** Asks git, changing nothing, how it sees a file; `name` is relative to the folder. The file need not exist. Never throws. */
async function gitView(folder, name, signal) {
    const tracked = await run(folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', name], signal);
    if (tracked === 0)
        return 'tracked';
    if (tracked !== 1)
        return 'unknown';
    switch (await run(folder, ['check-ignore', '-q', '--no-index', '--', `./${name}`], signal)) {
        case 0:
            return 'ignored';
        case 1:
            return 'untracked';
        default:
            return 'unknown';
    }
}
/** The repository that a folder is in; `undefined` without git or outside of one. Never throws. */
async function repositoryOf(folder, signal) {
    if (!(await isBelowGit(folder)))
        return undefined;
    const root = await read(folder, ['rev-parse', '--show-toplevel'], signal);
    if (root === undefined)
        return undefined;
    const origin = await gitSetting(folder, 'remote.origin.url', signal);
    return { root, ...(origin === undefined ? {} : { origin }) };
}
/** Whether a folder or one above it has a `.git`: asking the file system costs less than starting git for nothing. */
async function isBelowGit(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfPresent */ .VO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).catch(() => undefined))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return false;
    }
}
/** All files that git tracks or would take, relative to the folder; `undefined` without git. Never throws. */
function unignoredFiles(folder, signal) {
    const args = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', 'ls-files', '-z'];
    const options = { signal, timeout: LIMIT_MS, windowsHide: true, maxBuffer: 64 * 1024 * 1024, env: environment() };
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args, '--cached', '--others', '--exclude-standard'], options, (error, stdout) => {
            resolve(error === null ? new Set(stdout.split('\0').filter((name) => name !== '')) : undefined);
        });
    });
}
/** The value of a setting, or `undefined`. */
async function gitSetting(folder, name, signal) {
    return read(folder, ['config', '--get', name], signal);
}
/** Sets a setting of the repository; false where git would not. */
async function setGitSetting(folder, name, value, signal) {
    return (await run(folder, ['config', '--local', name, value], signal)) === 0;
}
/** What git prints, without its last line end; `undefined` where it fails or prints nothing. */
function read(folder, args, signal) {
    const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error, stdout) => {
            const text = stdout.replace(/\r?\n$/, '');
            resolve(error === null && text !== '' ? text : undefined);
        });
    });
}
/** The exit code, or `undefined` if there was none. */
function run(folder, args, signal) {
    // No file-system monitor is started: its command comes from the repository's own configuration.
    const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error) => {
            if (error === null)
                resolve(0);
            else
                resolve(typeof error.code === 'number' ? error.code : undefined);
        });
    });
}
/** What git needs to find itself and the person's ignore rules; nothing that may hold a credential. */
function environment() {
    const names = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}


/***/ }),

/***/ 65295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   q3: () => (/* binding */ newlineOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/** A file that cannot be read or edited safely. The message says what and where, and quotes nothing of the file. */
class FormatError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'FormatError';
        this.line = line;
    }
}
/** Applies replacements that do not overlap; those at one place keep their order. */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const edit of ordered) {
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
/** The line (from 1) of a place in a text. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** How the lines of a text end; that of its first line stands for all. */
function newlineOf(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
/** Adds whole lines at the end, keeping whether the text ended with a line break. A new file gets a final one. */
function appendLines(text, lines, newline) {
    if (lines.length === 0)
        return text;
    const body = lines.join(newline);
    if (text === '' || text === '\ufeff')
        return `${text}${body}${newline}`;
    return text.endsWith('\n') ? `${text}${body}${newline}` : `${text}${newline}${body}`;
}
/** From the start of a line to the start of the next one, around a range: what to cut so that no blank line stays. */
function wholeLines(text, start, end) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end);
    return { start: from, end: to === -1 ? text.length : to + 1 };
}


/***/ })

};

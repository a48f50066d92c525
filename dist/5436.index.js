export const id = 5436;
export const ids = [5436];
export const modules = {

/***/ 45436:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.

exports.target_github_github_secret = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"The repository's owner; by default that of this repository."},"repo":{"type":"string","minLength":1,"description":"The repository's name; by default this repository."},"repository":{"type":"string","minLength":1,"description":"owner/name: another way to say owner and repo."},"repos":{"type":["array","object"],"description":"Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).","minItems":1,"items":{"type":"string","minLength":1,"description":"A repository: its name, or owner/name."},"additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"Whose repositories; by default those of the owner of this one."},"names":{"type":["string","array"],"pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"Names, with * for any characters and ? for one; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"A name, with * for any characters and ? for one."}},"topic":{"type":["string","array"],"pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic that they have; of several, all.","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic."}},"property":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_$#-]{1,75}$"},"description":"Custom properties of the organisation that they have, with a value or a list of values.","additionalProperties":{"type":["string","array"],"pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"Value of the property; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"A value of the property."}}},"visibility":{"type":["string","array"],"pattern":"^(?:public|private|internal)$","description":"Only `public`, `private` or `internal` ones; of several, any.","minItems":1,"items":{"type":"string","pattern":"^(?:public|private|internal)$","description":"public, private or internal."}},"archived":{"type":"boolean","default":false,"description":"Whether archived ones are selected too; nothing can be written to them."}}},"environment":{"type":"string","minLength":1,"description":"An environment of the repository, whose secret it is then."},"create_environment":{"type":"boolean","default":false,"description":"Whether the environment is created where it does not exist."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name at GitHub; by default our name (for several fields: the field's) in capitals."}}};
const func0 = Object.prototype.hasOwnProperty;
const func61 = (__webpack_require__(36214)/* ["default"] */ .A);
const pattern4 = new RegExp("^[A-Za-z0-9._*?-]{1,100}$", "u");
const pattern6 = new RegExp("^[a-z0-9][a-z0-9-]{0,49}$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9_$#-]{1,75}$", "u");
const pattern9 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,75}$", "u");
const pattern11 = new RegExp("^(?:public|private|internal)$", "u");

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
if(!(((((((key0 === "owner") || (key0 === "repo")) || (key0 === "repository")) || (key0 === "repos")) || (key0 === "environment")) || (key0 === "create_environment")) || (key0 === "secret_name"))){
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
if(data.owner !== undefined && func0.call(data, "owner")){
let data0 = data.owner;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.owner,data:data0};
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
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.owner.type,parentSchema:schema31.properties.owner,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.repo !== undefined && func0.call(data, "repo")){
let data1 = data.repo;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.repo,data:data1};
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
const err4 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repo.type,parentSchema:schema31.properties.repo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func61(data2) < 1){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.repository,data:data2};
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
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repository.type,parentSchema:schema31.properties.repository,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repos !== undefined && func0.call(data, "repos")){
let data3 = data.repos;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/type",keyword:"type",params:{type: schema31.properties.repos.type},message:"must be array,object",schema:schema31.properties.repos.type,parentSchema:schema31.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err9 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.repos.items,data:data4};
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
const err10 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repos.items.type,parentSchema:schema31.properties.repos.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "owner") || (key1 === "names")) || (key1 === "topic")) || (key1 === "property")) || (key1 === "visibility")) || (key1 === "archived"))){
const err11 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.owner !== undefined && func0.call(data3, "owner")){
let data5 = data3.owner;
if(typeof data5 === "string"){
if(func61(data5) < 1){
const err12 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repos.properties.owner.type,parentSchema:schema31.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.names !== undefined && func0.call(data3, "names")){
let data6 = data3.names;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/type",keyword:"type",params:{type: schema31.properties.repos.properties.names.type},message:"must be string,array",schema:schema31.properties.repos.properties.names.type,parentSchema:schema31.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema31.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema31.properties.repos.properties.names.items,data:data7};
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
const err18 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repos.properties.names.items.type,parentSchema:schema31.properties.repos.properties.names.items,data:data7};
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
}
if(data3.topic !== undefined && func0.call(data3, "topic")){
let data8 = data3.topic;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/type",keyword:"type",params:{type: schema31.properties.repos.properties.topic.type},message:"must be string,array",schema:schema31.properties.repos.properties.topic.type,parentSchema:schema31.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema31.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema31.properties.repos.properties.topic.items,data:data9};
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
const err23 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repos.properties.topic.items.type,parentSchema:schema31.properties.repos.properties.topic.items,data:data9};
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
}
if(data3.property !== undefined && func0.call(data3, "property")){
let data10 = data3.property;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err24 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data10)){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err25 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$#-]{1,75}$"},message:"must match pattern \""+"^[A-Za-z0-9_$#-]{1,75}$"+"\"",schema:"^[A-Za-z0-9_$#-]{1,75}$",parentSchema:schema31.properties.repos.properties.property.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema31.properties.repos.properties.property.propertyNames,parentSchema:schema31.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err27 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/type",keyword:"type",params:{type: schema31.properties.repos.properties.property.additionalProperties.type},message:"must be string,array",schema:schema31.properties.repos.properties.property.additionalProperties.type,parentSchema:schema31.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err28 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema31.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema31.properties.repos.properties.property.additionalProperties.items,data:data12};
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
const err31 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repos.properties.property.additionalProperties.items.type,parentSchema:schema31.properties.repos.properties.property.additionalProperties.items,data:data12};
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
}
else {
const err32 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.repos.properties.property.type,parentSchema:schema31.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.visibility !== undefined && func0.call(data3, "visibility")){
let data13 = data3.visibility;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/type",keyword:"type",params:{type: schema31.properties.repos.properties.visibility.type},message:"must be string,array",schema:schema31.properties.repos.properties.visibility.type,parentSchema:schema31.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err34 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema31.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err36 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema31.properties.repos.properties.visibility.items,data:data14};
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
const err37 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repos.properties.visibility.items.type,parentSchema:schema31.properties.repos.properties.visibility.items,data:data14};
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
if(data3.archived !== undefined && func0.call(data3, "archived")){
let data15 = data3.archived;
if(typeof data15 !== "boolean"){
const err38 = {instancePath:instancePath+"/repos/archived",schemaPath:"#/properties/repos/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.repos.properties.archived.type,parentSchema:schema31.properties.repos.properties.archived,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data16 = data.environment;
if(typeof data16 === "string"){
if(func61(data16) < 1){
const err39 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.environment,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environment.type,parentSchema:schema31.properties.environment,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.create_environment !== undefined && func0.call(data, "create_environment")){
let data17 = data.create_environment;
if(typeof data17 !== "boolean"){
const err41 = {instancePath:instancePath+"/create_environment",schemaPath:"#/properties/create_environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.create_environment.type,parentSchema:schema31.properties.create_environment,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data18 = data.secret_name;
if(typeof data18 === "string"){
if(func61(data18) < 1){
const err42 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.secret_name,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.secret_name.type,parentSchema:schema31.properties.secret_name,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_github_github_environment_secret = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"The repository's owner; by default that of this repository."},"repo":{"type":"string","minLength":1,"description":"The repository's name; by default this repository."},"repository":{"type":"string","minLength":1,"description":"owner/name: another way to say owner and repo."},"repos":{"type":["array","object"],"description":"Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).","minItems":1,"items":{"type":"string","minLength":1,"description":"A repository: its name, or owner/name."},"additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"Whose repositories; by default those of the owner of this one."},"names":{"type":["string","array"],"pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"Names, with * for any characters and ? for one; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"A name, with * for any characters and ? for one."}},"topic":{"type":["string","array"],"pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic that they have; of several, all.","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic."}},"property":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_$#-]{1,75}$"},"description":"Custom properties of the organisation that they have, with a value or a list of values.","additionalProperties":{"type":["string","array"],"pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"Value of the property; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"A value of the property."}}},"visibility":{"type":["string","array"],"pattern":"^(?:public|private|internal)$","description":"Only `public`, `private` or `internal` ones; of several, any.","minItems":1,"items":{"type":"string","pattern":"^(?:public|private|internal)$","description":"public, private or internal."}},"archived":{"type":"boolean","default":false,"description":"Whether archived ones are selected too; nothing can be written to them."}}},"environment":{"type":"string","minLength":1,"description":"An environment of the repository, whose secret it is then."},"create_environment":{"type":"boolean","default":false,"description":"Whether the environment is created where it does not exist."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name at GitHub; by default our name (for several fields: the field's) in capitals."}}};

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
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "owner") || (key0 === "repo")) || (key0 === "repository")) || (key0 === "repos")) || (key0 === "environment")) || (key0 === "create_environment")) || (key0 === "secret_name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data0 = data.owner;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.owner,data:data0};
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
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.owner.type,parentSchema:schema32.properties.owner,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.repo !== undefined && func0.call(data, "repo")){
let data1 = data.repo;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.repo,data:data1};
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
const err4 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repo.type,parentSchema:schema32.properties.repo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func61(data2) < 1){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.repository,data:data2};
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
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repository.type,parentSchema:schema32.properties.repository,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repos !== undefined && func0.call(data, "repos")){
let data3 = data.repos;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/type",keyword:"type",params:{type: schema32.properties.repos.type},message:"must be array,object",schema:schema32.properties.repos.type,parentSchema:schema32.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err9 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.repos.items,data:data4};
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
const err10 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repos.items.type,parentSchema:schema32.properties.repos.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "owner") || (key1 === "names")) || (key1 === "topic")) || (key1 === "property")) || (key1 === "visibility")) || (key1 === "archived"))){
const err11 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.owner !== undefined && func0.call(data3, "owner")){
let data5 = data3.owner;
if(typeof data5 === "string"){
if(func61(data5) < 1){
const err12 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repos.properties.owner.type,parentSchema:schema32.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.names !== undefined && func0.call(data3, "names")){
let data6 = data3.names;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/type",keyword:"type",params:{type: schema32.properties.repos.properties.names.type},message:"must be string,array",schema:schema32.properties.repos.properties.names.type,parentSchema:schema32.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema32.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema32.properties.repos.properties.names.items,data:data7};
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
const err18 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repos.properties.names.items.type,parentSchema:schema32.properties.repos.properties.names.items,data:data7};
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
}
if(data3.topic !== undefined && func0.call(data3, "topic")){
let data8 = data3.topic;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/type",keyword:"type",params:{type: schema32.properties.repos.properties.topic.type},message:"must be string,array",schema:schema32.properties.repos.properties.topic.type,parentSchema:schema32.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema32.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema32.properties.repos.properties.topic.items,data:data9};
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
const err23 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repos.properties.topic.items.type,parentSchema:schema32.properties.repos.properties.topic.items,data:data9};
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
}
if(data3.property !== undefined && func0.call(data3, "property")){
let data10 = data3.property;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err24 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema32.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data10)){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err25 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$#-]{1,75}$"},message:"must match pattern \""+"^[A-Za-z0-9_$#-]{1,75}$"+"\"",schema:"^[A-Za-z0-9_$#-]{1,75}$",parentSchema:schema32.properties.repos.properties.property.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema32.properties.repos.properties.property.propertyNames,parentSchema:schema32.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err27 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/type",keyword:"type",params:{type: schema32.properties.repos.properties.property.additionalProperties.type},message:"must be string,array",schema:schema32.properties.repos.properties.property.additionalProperties.type,parentSchema:schema32.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err28 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema32.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema32.properties.repos.properties.property.additionalProperties.items,data:data12};
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
const err31 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repos.properties.property.additionalProperties.items.type,parentSchema:schema32.properties.repos.properties.property.additionalProperties.items,data:data12};
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
}
else {
const err32 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.repos.properties.property.type,parentSchema:schema32.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.visibility !== undefined && func0.call(data3, "visibility")){
let data13 = data3.visibility;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/type",keyword:"type",params:{type: schema32.properties.repos.properties.visibility.type},message:"must be string,array",schema:schema32.properties.repos.properties.visibility.type,parentSchema:schema32.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err34 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema32.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err36 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema32.properties.repos.properties.visibility.items,data:data14};
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
const err37 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.repos.properties.visibility.items.type,parentSchema:schema32.properties.repos.properties.visibility.items,data:data14};
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
if(data3.archived !== undefined && func0.call(data3, "archived")){
let data15 = data3.archived;
if(typeof data15 !== "boolean"){
const err38 = {instancePath:instancePath+"/repos/archived",schemaPath:"#/properties/repos/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.repos.properties.archived.type,parentSchema:schema32.properties.repos.properties.archived,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data16 = data.environment;
if(typeof data16 === "string"){
if(func61(data16) < 1){
const err39 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.environment,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.environment.type,parentSchema:schema32.properties.environment,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.create_environment !== undefined && func0.call(data, "create_environment")){
let data17 = data.create_environment;
if(typeof data17 !== "boolean"){
const err41 = {instancePath:instancePath+"/create_environment",schemaPath:"#/properties/create_environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.create_environment.type,parentSchema:schema32.properties.create_environment,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data18 = data.secret_name;
if(typeof data18 === "string"){
if(func61(data18) < 1){
const err42 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.secret_name,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.secret_name.type,parentSchema:schema32.properties.secret_name,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_github_github_organization_secret = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"organization":{"type":"string","minLength":1,"description":"The organization; by default this repository's owner."},"org":{"type":"string","minLength":1,"description":"Another way to say organization."},"visibility":{"enum":["all","private","selected"],"description":"Which repositories of the organization may use it; by default as it is, private at first, selected where some are listed."},"repositories":{"type":"array","items":{"type":"string","minLength":1},"maxItems":500,"description":"Repositories that may use it, by name. Others that have been selected at GitHub keep their access."},"selected_repository_ids":{"type":"array","items":{"type":"integer","minimum":1},"maxItems":500,"description":"The same by ids, as SecretZero has it."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name at GitHub; by default our name (for several fields: the field's) in capitals."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "organization") || (key0 === "org")) || (key0 === "visibility")) || (key0 === "repositories")) || (key0 === "selected_repository_ids")) || (key0 === "secret_name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
let data0 = data.organization;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.organization,data:data0};
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
const err2 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.organization.type,parentSchema:schema33.properties.organization,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data1 = data.org;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.org,data:data1};
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
const err4 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.org.type,parentSchema:schema33.properties.org,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.visibility !== undefined && func0.call(data, "visibility")){
let data2 = data.visibility;
if(!(((data2 === "all") || (data2 === "private")) || (data2 === "selected"))){
const err5 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema33.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.visibility.enum,parentSchema:schema33.properties.visibility,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.repositories !== undefined && func0.call(data, "repositories")){
let data3 = data.repositories;
if(Array.isArray(data3)){
if(data3.length > 500){
const err6 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema33.properties.repositories,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err7 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.repositories.items,data:data4};
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
const err8 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.repositories.items.type,parentSchema:schema33.properties.repositories.items,data:data4};
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
else {
const err9 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.repositories.type,parentSchema:schema33.properties.repositories,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.selected_repository_ids !== undefined && func0.call(data, "selected_repository_ids")){
let data5 = data.selected_repository_ids;
if(Array.isArray(data5)){
if(data5.length > 500){
const err10 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema33.properties.selected_repository_ids,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/selected_repository_ids/" + i1,schemaPath:"#/properties/selected_repository_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.selected_repository_ids.items.type,parentSchema:schema33.properties.selected_repository_ids.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/selected_repository_ids/" + i1,schemaPath:"#/properties/selected_repository_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.selected_repository_ids.items,data:data6};
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
}
else {
const err13 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.selected_repository_ids.type,parentSchema:schema33.properties.selected_repository_ids,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data7 = data.secret_name;
if(typeof data7 === "string"){
if(func61(data7) < 1){
const err14 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.secret_name,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.secret_name.type,parentSchema:schema33.properties.secret_name,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_github_github_variable = validate23;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"The repository's owner; by default that of this repository."},"repo":{"type":"string","minLength":1,"description":"The repository's name; by default this repository."},"repository":{"type":"string","minLength":1,"description":"owner/name: another way to say owner and repo."},"repos":{"type":["array","object"],"description":"Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).","minItems":1,"items":{"type":"string","minLength":1,"description":"A repository: its name, or owner/name."},"additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"Whose repositories; by default those of the owner of this one."},"names":{"type":["string","array"],"pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"Names, with * for any characters and ? for one; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"A name, with * for any characters and ? for one."}},"topic":{"type":["string","array"],"pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic that they have; of several, all.","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic."}},"property":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_$#-]{1,75}$"},"description":"Custom properties of the organisation that they have, with a value or a list of values.","additionalProperties":{"type":["string","array"],"pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"Value of the property; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"A value of the property."}}},"visibility":{"type":["string","array"],"pattern":"^(?:public|private|internal)$","description":"Only `public`, `private` or `internal` ones; of several, any.","minItems":1,"items":{"type":"string","pattern":"^(?:public|private|internal)$","description":"public, private or internal."}},"archived":{"type":"boolean","default":false,"description":"Whether archived ones are selected too; nothing can be written to them."}}},"environment":{"type":"string","minLength":1,"description":"An environment of the repository, whose variable it is then."},"create_environment":{"type":"boolean","default":false,"description":"Whether the environment is created where it does not exist."},"organization":{"type":"string","minLength":1,"description":"The organization, in place of a repository."},"org":{"type":"string","minLength":1,"description":"Another way to say organization."},"visibility":{"enum":["all","private","selected"],"description":"Which repositories of the organization may use it; by default as it is, private at first, selected where some are listed."},"repositories":{"type":"array","items":{"type":"string","minLength":1},"maxItems":500,"description":"Repositories that may use it, by name. Others that have been selected at GitHub keep their access."},"selected_repository_ids":{"type":"array","items":{"type":"integer","minimum":1},"maxItems":500,"description":"The same by ids, as SecretZero has it."},"variable_name":{"type":"string","minLength":1,"description":"The variable's name at GitHub; by default our name (for several fields: the field's) in capitals."}}};

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
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data0 = data.owner;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.owner,data:data0};
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
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.owner.type,parentSchema:schema34.properties.owner,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.repo !== undefined && func0.call(data, "repo")){
let data1 = data.repo;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.repo,data:data1};
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
const err4 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repo.type,parentSchema:schema34.properties.repo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func61(data2) < 1){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.repository,data:data2};
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
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repository.type,parentSchema:schema34.properties.repository,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repos !== undefined && func0.call(data, "repos")){
let data3 = data.repos;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/type",keyword:"type",params:{type: schema34.properties.repos.type},message:"must be array,object",schema:schema34.properties.repos.type,parentSchema:schema34.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err9 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.repos.items,data:data4};
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
const err10 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repos.items.type,parentSchema:schema34.properties.repos.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "owner") || (key1 === "names")) || (key1 === "topic")) || (key1 === "property")) || (key1 === "visibility")) || (key1 === "archived"))){
const err11 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.owner !== undefined && func0.call(data3, "owner")){
let data5 = data3.owner;
if(typeof data5 === "string"){
if(func61(data5) < 1){
const err12 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repos.properties.owner.type,parentSchema:schema34.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.names !== undefined && func0.call(data3, "names")){
let data6 = data3.names;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/type",keyword:"type",params:{type: schema34.properties.repos.properties.names.type},message:"must be string,array",schema:schema34.properties.repos.properties.names.type,parentSchema:schema34.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema34.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema34.properties.repos.properties.names.items,data:data7};
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
const err18 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repos.properties.names.items.type,parentSchema:schema34.properties.repos.properties.names.items,data:data7};
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
}
if(data3.topic !== undefined && func0.call(data3, "topic")){
let data8 = data3.topic;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/type",keyword:"type",params:{type: schema34.properties.repos.properties.topic.type},message:"must be string,array",schema:schema34.properties.repos.properties.topic.type,parentSchema:schema34.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema34.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema34.properties.repos.properties.topic.items,data:data9};
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
const err23 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repos.properties.topic.items.type,parentSchema:schema34.properties.repos.properties.topic.items,data:data9};
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
}
if(data3.property !== undefined && func0.call(data3, "property")){
let data10 = data3.property;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err24 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data10)){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err25 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$#-]{1,75}$"},message:"must match pattern \""+"^[A-Za-z0-9_$#-]{1,75}$"+"\"",schema:"^[A-Za-z0-9_$#-]{1,75}$",parentSchema:schema34.properties.repos.properties.property.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema34.properties.repos.properties.property.propertyNames,parentSchema:schema34.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err27 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/type",keyword:"type",params:{type: schema34.properties.repos.properties.property.additionalProperties.type},message:"must be string,array",schema:schema34.properties.repos.properties.property.additionalProperties.type,parentSchema:schema34.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err28 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema34.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema34.properties.repos.properties.property.additionalProperties.items,data:data12};
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
const err31 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repos.properties.property.additionalProperties.items.type,parentSchema:schema34.properties.repos.properties.property.additionalProperties.items,data:data12};
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
}
else {
const err32 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.repos.properties.property.type,parentSchema:schema34.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.visibility !== undefined && func0.call(data3, "visibility")){
let data13 = data3.visibility;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/type",keyword:"type",params:{type: schema34.properties.repos.properties.visibility.type},message:"must be string,array",schema:schema34.properties.repos.properties.visibility.type,parentSchema:schema34.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err34 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema34.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err36 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema34.properties.repos.properties.visibility.items,data:data14};
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
const err37 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repos.properties.visibility.items.type,parentSchema:schema34.properties.repos.properties.visibility.items,data:data14};
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
if(data3.archived !== undefined && func0.call(data3, "archived")){
let data15 = data3.archived;
if(typeof data15 !== "boolean"){
const err38 = {instancePath:instancePath+"/repos/archived",schemaPath:"#/properties/repos/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.repos.properties.archived.type,parentSchema:schema34.properties.repos.properties.archived,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data16 = data.environment;
if(typeof data16 === "string"){
if(func61(data16) < 1){
const err39 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.environment,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.environment.type,parentSchema:schema34.properties.environment,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.create_environment !== undefined && func0.call(data, "create_environment")){
let data17 = data.create_environment;
if(typeof data17 !== "boolean"){
const err41 = {instancePath:instancePath+"/create_environment",schemaPath:"#/properties/create_environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.create_environment.type,parentSchema:schema34.properties.create_environment,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
let data18 = data.organization;
if(typeof data18 === "string"){
if(func61(data18) < 1){
const err42 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.organization,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.organization.type,parentSchema:schema34.properties.organization,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data19 = data.org;
if(typeof data19 === "string"){
if(func61(data19) < 1){
const err44 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.org,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.org.type,parentSchema:schema34.properties.org,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.visibility !== undefined && func0.call(data, "visibility")){
let data20 = data.visibility;
if(!(((data20 === "all") || (data20 === "private")) || (data20 === "selected"))){
const err46 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema34.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.visibility.enum,parentSchema:schema34.properties.visibility,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.repositories !== undefined && func0.call(data, "repositories")){
let data21 = data.repositories;
if(Array.isArray(data21)){
if(data21.length > 500){
const err47 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema34.properties.repositories,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(func61(data22) < 1){
const err48 = {instancePath:instancePath+"/repositories/" + i5,schemaPath:"#/properties/repositories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.repositories.items,data:data22};
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
const err49 = {instancePath:instancePath+"/repositories/" + i5,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.repositories.items.type,parentSchema:schema34.properties.repositories.items,data:data22};
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
else {
const err50 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.repositories.type,parentSchema:schema34.properties.repositories,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.selected_repository_ids !== undefined && func0.call(data, "selected_repository_ids")){
let data23 = data.selected_repository_ids;
if(Array.isArray(data23)){
if(data23.length > 500){
const err51 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema34.properties.selected_repository_ids,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err52 = {instancePath:instancePath+"/selected_repository_ids/" + i6,schemaPath:"#/properties/selected_repository_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.selected_repository_ids.items.type,parentSchema:schema34.properties.selected_repository_ids.items,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err53 = {instancePath:instancePath+"/selected_repository_ids/" + i6,schemaPath:"#/properties/selected_repository_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.selected_repository_ids.items,data:data24};
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
else {
const err54 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.selected_repository_ids.type,parentSchema:schema34.properties.selected_repository_ids,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.variable_name !== undefined && func0.call(data, "variable_name")){
let data25 = data.variable_name;
if(typeof data25 === "string"){
if(func61(data25) < 1){
const err55 = {instancePath:instancePath+"/variable_name",schemaPath:"#/properties/variable_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.variable_name,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/variable_name",schemaPath:"#/properties/variable_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.variable_name.type,parentSchema:schema34.properties.variable_name,data:data25};
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
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_github_github_dependabot_secret = validate24;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"The repository's owner; by default that of this repository."},"repo":{"type":"string","minLength":1,"description":"The repository's name; by default this repository."},"repository":{"type":"string","minLength":1,"description":"owner/name: another way to say owner and repo."},"repos":{"type":["array","object"],"description":"Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).","minItems":1,"items":{"type":"string","minLength":1,"description":"A repository: its name, or owner/name."},"additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"Whose repositories; by default those of the owner of this one."},"names":{"type":["string","array"],"pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"Names, with * for any characters and ? for one; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"A name, with * for any characters and ? for one."}},"topic":{"type":["string","array"],"pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic that they have; of several, all.","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic."}},"property":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_$#-]{1,75}$"},"description":"Custom properties of the organisation that they have, with a value or a list of values.","additionalProperties":{"type":["string","array"],"pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"Value of the property; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"A value of the property."}}},"visibility":{"type":["string","array"],"pattern":"^(?:public|private|internal)$","description":"Only `public`, `private` or `internal` ones; of several, any.","minItems":1,"items":{"type":"string","pattern":"^(?:public|private|internal)$","description":"public, private or internal."}},"archived":{"type":"boolean","default":false,"description":"Whether archived ones are selected too; nothing can be written to them."}}},"organization":{"type":"string","minLength":1,"description":"The organization, in place of a repository."},"org":{"type":"string","minLength":1,"description":"Another way to say organization."},"visibility":{"enum":["all","private","selected"],"description":"Which repositories of the organization may use it; by default as it is, private at first, selected where some are listed."},"repositories":{"type":"array","items":{"type":"string","minLength":1},"maxItems":500,"description":"Repositories that may use it, by name. Others that have been selected at GitHub keep their access."},"selected_repository_ids":{"type":"array","items":{"type":"integer","minimum":1},"maxItems":500,"description":"The same by ids, as SecretZero has it."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name at GitHub; by default our name (for several fields: the field's) in capitals."}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data0 = data.owner;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.owner,data:data0};
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
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.owner.type,parentSchema:schema35.properties.owner,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.repo !== undefined && func0.call(data, "repo")){
let data1 = data.repo;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.repo,data:data1};
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
const err4 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repo.type,parentSchema:schema35.properties.repo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func61(data2) < 1){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.repository,data:data2};
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
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repository.type,parentSchema:schema35.properties.repository,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repos !== undefined && func0.call(data, "repos")){
let data3 = data.repos;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/type",keyword:"type",params:{type: schema35.properties.repos.type},message:"must be array,object",schema:schema35.properties.repos.type,parentSchema:schema35.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err9 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.repos.items,data:data4};
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
const err10 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repos.items.type,parentSchema:schema35.properties.repos.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "owner") || (key1 === "names")) || (key1 === "topic")) || (key1 === "property")) || (key1 === "visibility")) || (key1 === "archived"))){
const err11 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema35.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.owner !== undefined && func0.call(data3, "owner")){
let data5 = data3.owner;
if(typeof data5 === "string"){
if(func61(data5) < 1){
const err12 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repos.properties.owner.type,parentSchema:schema35.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.names !== undefined && func0.call(data3, "names")){
let data6 = data3.names;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/type",keyword:"type",params:{type: schema35.properties.repos.properties.names.type},message:"must be string,array",schema:schema35.properties.repos.properties.names.type,parentSchema:schema35.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema35.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema35.properties.repos.properties.names.items,data:data7};
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
const err18 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repos.properties.names.items.type,parentSchema:schema35.properties.repos.properties.names.items,data:data7};
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
}
if(data3.topic !== undefined && func0.call(data3, "topic")){
let data8 = data3.topic;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/type",keyword:"type",params:{type: schema35.properties.repos.properties.topic.type},message:"must be string,array",schema:schema35.properties.repos.properties.topic.type,parentSchema:schema35.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema35.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema35.properties.repos.properties.topic.items,data:data9};
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
const err23 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repos.properties.topic.items.type,parentSchema:schema35.properties.repos.properties.topic.items,data:data9};
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
}
if(data3.property !== undefined && func0.call(data3, "property")){
let data10 = data3.property;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err24 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema35.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data10)){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err25 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$#-]{1,75}$"},message:"must match pattern \""+"^[A-Za-z0-9_$#-]{1,75}$"+"\"",schema:"^[A-Za-z0-9_$#-]{1,75}$",parentSchema:schema35.properties.repos.properties.property.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema35.properties.repos.properties.property.propertyNames,parentSchema:schema35.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err27 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/type",keyword:"type",params:{type: schema35.properties.repos.properties.property.additionalProperties.type},message:"must be string,array",schema:schema35.properties.repos.properties.property.additionalProperties.type,parentSchema:schema35.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err28 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema35.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema35.properties.repos.properties.property.additionalProperties.items,data:data12};
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
const err31 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repos.properties.property.additionalProperties.items.type,parentSchema:schema35.properties.repos.properties.property.additionalProperties.items,data:data12};
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
}
else {
const err32 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.repos.properties.property.type,parentSchema:schema35.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.visibility !== undefined && func0.call(data3, "visibility")){
let data13 = data3.visibility;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/type",keyword:"type",params:{type: schema35.properties.repos.properties.visibility.type},message:"must be string,array",schema:schema35.properties.repos.properties.visibility.type,parentSchema:schema35.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err34 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema35.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err36 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema35.properties.repos.properties.visibility.items,data:data14};
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
const err37 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repos.properties.visibility.items.type,parentSchema:schema35.properties.repos.properties.visibility.items,data:data14};
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
if(data3.archived !== undefined && func0.call(data3, "archived")){
let data15 = data3.archived;
if(typeof data15 !== "boolean"){
const err38 = {instancePath:instancePath+"/repos/archived",schemaPath:"#/properties/repos/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.repos.properties.archived.type,parentSchema:schema35.properties.repos.properties.archived,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
let data16 = data.organization;
if(typeof data16 === "string"){
if(func61(data16) < 1){
const err39 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.organization,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.organization.type,parentSchema:schema35.properties.organization,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data17 = data.org;
if(typeof data17 === "string"){
if(func61(data17) < 1){
const err41 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.org,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.org.type,parentSchema:schema35.properties.org,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.visibility !== undefined && func0.call(data, "visibility")){
let data18 = data.visibility;
if(!(((data18 === "all") || (data18 === "private")) || (data18 === "selected"))){
const err43 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema35.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.visibility.enum,parentSchema:schema35.properties.visibility,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.repositories !== undefined && func0.call(data, "repositories")){
let data19 = data.repositories;
if(Array.isArray(data19)){
if(data19.length > 500){
const err44 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema35.properties.repositories,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(func61(data20) < 1){
const err45 = {instancePath:instancePath+"/repositories/" + i5,schemaPath:"#/properties/repositories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.repositories.items,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/repositories/" + i5,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.repositories.items.type,parentSchema:schema35.properties.repositories.items,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.repositories.type,parentSchema:schema35.properties.repositories,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.selected_repository_ids !== undefined && func0.call(data, "selected_repository_ids")){
let data21 = data.selected_repository_ids;
if(Array.isArray(data21)){
if(data21.length > 500){
const err48 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema35.properties.selected_repository_ids,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err49 = {instancePath:instancePath+"/selected_repository_ids/" + i6,schemaPath:"#/properties/selected_repository_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.selected_repository_ids.items.type,parentSchema:schema35.properties.selected_repository_ids.items,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/selected_repository_ids/" + i6,schemaPath:"#/properties/selected_repository_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema35.properties.selected_repository_ids.items,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.selected_repository_ids.type,parentSchema:schema35.properties.selected_repository_ids,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data23 = data.secret_name;
if(typeof data23 === "string"){
if(func61(data23) < 1){
const err52 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.secret_name,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.secret_name.type,parentSchema:schema35.properties.secret_name,data:data23};
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
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_github_github_codespaces_secret = validate25;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"The repository's owner; by default that of this repository."},"repo":{"type":"string","minLength":1,"description":"The repository's name; by default this repository."},"repository":{"type":"string","minLength":1,"description":"owner/name: another way to say owner and repo."},"repos":{"type":["array","object"],"description":"Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).","minItems":1,"items":{"type":"string","minLength":1,"description":"A repository: its name, or owner/name."},"additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"Whose repositories; by default those of the owner of this one."},"names":{"type":["string","array"],"pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"Names, with * for any characters and ? for one; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"A name, with * for any characters and ? for one."}},"topic":{"type":["string","array"],"pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic that they have; of several, all.","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic."}},"property":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_$#-]{1,75}$"},"description":"Custom properties of the organisation that they have, with a value or a list of values.","additionalProperties":{"type":["string","array"],"pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"Value of the property; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"A value of the property."}}},"visibility":{"type":["string","array"],"pattern":"^(?:public|private|internal)$","description":"Only `public`, `private` or `internal` ones; of several, any.","minItems":1,"items":{"type":"string","pattern":"^(?:public|private|internal)$","description":"public, private or internal."}},"archived":{"type":"boolean","default":false,"description":"Whether archived ones are selected too; nothing can be written to them."}}},"organization":{"type":"string","minLength":1,"description":"The organization, in place of a repository."},"org":{"type":"string","minLength":1,"description":"Another way to say organization."},"visibility":{"enum":["all","private","selected"],"description":"Which repositories of the organization may use it; by default as it is, private at first, selected where some are listed."},"repositories":{"type":"array","items":{"type":"string","minLength":1},"maxItems":500,"description":"Repositories that may use it, by name. Others that have been selected at GitHub keep their access."},"selected_repository_ids":{"type":"array","items":{"type":"integer","minimum":1},"maxItems":500,"description":"The same by ids, as SecretZero has it."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name at GitHub; by default our name (for several fields: the field's) in capitals."}}};

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
if(!(func0.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data0 = data.owner;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.owner,data:data0};
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
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.owner.type,parentSchema:schema36.properties.owner,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.repo !== undefined && func0.call(data, "repo")){
let data1 = data.repo;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.repo,data:data1};
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
const err4 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repo.type,parentSchema:schema36.properties.repo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func61(data2) < 1){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.repository,data:data2};
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
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repository.type,parentSchema:schema36.properties.repository,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repos !== undefined && func0.call(data, "repos")){
let data3 = data.repos;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/type",keyword:"type",params:{type: schema36.properties.repos.type},message:"must be array,object",schema:schema36.properties.repos.type,parentSchema:schema36.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err9 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.repos.items,data:data4};
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
const err10 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repos.items.type,parentSchema:schema36.properties.repos.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "owner") || (key1 === "names")) || (key1 === "topic")) || (key1 === "property")) || (key1 === "visibility")) || (key1 === "archived"))){
const err11 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.owner !== undefined && func0.call(data3, "owner")){
let data5 = data3.owner;
if(typeof data5 === "string"){
if(func61(data5) < 1){
const err12 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repos.properties.owner.type,parentSchema:schema36.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.names !== undefined && func0.call(data3, "names")){
let data6 = data3.names;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/type",keyword:"type",params:{type: schema36.properties.repos.properties.names.type},message:"must be string,array",schema:schema36.properties.repos.properties.names.type,parentSchema:schema36.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema36.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema36.properties.repos.properties.names.items,data:data7};
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
const err18 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repos.properties.names.items.type,parentSchema:schema36.properties.repos.properties.names.items,data:data7};
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
}
if(data3.topic !== undefined && func0.call(data3, "topic")){
let data8 = data3.topic;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/type",keyword:"type",params:{type: schema36.properties.repos.properties.topic.type},message:"must be string,array",schema:schema36.properties.repos.properties.topic.type,parentSchema:schema36.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema36.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema36.properties.repos.properties.topic.items,data:data9};
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
const err23 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repos.properties.topic.items.type,parentSchema:schema36.properties.repos.properties.topic.items,data:data9};
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
}
if(data3.property !== undefined && func0.call(data3, "property")){
let data10 = data3.property;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err24 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema36.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data10)){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err25 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$#-]{1,75}$"},message:"must match pattern \""+"^[A-Za-z0-9_$#-]{1,75}$"+"\"",schema:"^[A-Za-z0-9_$#-]{1,75}$",parentSchema:schema36.properties.repos.properties.property.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema36.properties.repos.properties.property.propertyNames,parentSchema:schema36.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err27 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/type",keyword:"type",params:{type: schema36.properties.repos.properties.property.additionalProperties.type},message:"must be string,array",schema:schema36.properties.repos.properties.property.additionalProperties.type,parentSchema:schema36.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err28 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema36.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema36.properties.repos.properties.property.additionalProperties.items,data:data12};
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
const err31 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repos.properties.property.additionalProperties.items.type,parentSchema:schema36.properties.repos.properties.property.additionalProperties.items,data:data12};
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
}
else {
const err32 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.repos.properties.property.type,parentSchema:schema36.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.visibility !== undefined && func0.call(data3, "visibility")){
let data13 = data3.visibility;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/type",keyword:"type",params:{type: schema36.properties.repos.properties.visibility.type},message:"must be string,array",schema:schema36.properties.repos.properties.visibility.type,parentSchema:schema36.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err34 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema36.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err36 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema36.properties.repos.properties.visibility.items,data:data14};
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
const err37 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repos.properties.visibility.items.type,parentSchema:schema36.properties.repos.properties.visibility.items,data:data14};
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
if(data3.archived !== undefined && func0.call(data3, "archived")){
let data15 = data3.archived;
if(typeof data15 !== "boolean"){
const err38 = {instancePath:instancePath+"/repos/archived",schemaPath:"#/properties/repos/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.repos.properties.archived.type,parentSchema:schema36.properties.repos.properties.archived,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
let data16 = data.organization;
if(typeof data16 === "string"){
if(func61(data16) < 1){
const err39 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.organization,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.organization.type,parentSchema:schema36.properties.organization,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data17 = data.org;
if(typeof data17 === "string"){
if(func61(data17) < 1){
const err41 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.org,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/org",schemaPath:"#/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.org.type,parentSchema:schema36.properties.org,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.visibility !== undefined && func0.call(data, "visibility")){
let data18 = data.visibility;
if(!(((data18 === "all") || (data18 === "private")) || (data18 === "selected"))){
const err43 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema36.properties.visibility.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.visibility.enum,parentSchema:schema36.properties.visibility,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.repositories !== undefined && func0.call(data, "repositories")){
let data19 = data.repositories;
if(Array.isArray(data19)){
if(data19.length > 500){
const err44 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema36.properties.repositories,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(func61(data20) < 1){
const err45 = {instancePath:instancePath+"/repositories/" + i5,schemaPath:"#/properties/repositories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.repositories.items,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/repositories/" + i5,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.repositories.items.type,parentSchema:schema36.properties.repositories.items,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.repositories.type,parentSchema:schema36.properties.repositories,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.selected_repository_ids !== undefined && func0.call(data, "selected_repository_ids")){
let data21 = data.selected_repository_ids;
if(Array.isArray(data21)){
if(data21.length > 500){
const err48 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema36.properties.selected_repository_ids,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err49 = {instancePath:instancePath+"/selected_repository_ids/" + i6,schemaPath:"#/properties/selected_repository_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.selected_repository_ids.items.type,parentSchema:schema36.properties.selected_repository_ids.items,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/selected_repository_ids/" + i6,schemaPath:"#/properties/selected_repository_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema36.properties.selected_repository_ids.items,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/selected_repository_ids",schemaPath:"#/properties/selected_repository_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.selected_repository_ids.type,parentSchema:schema36.properties.selected_repository_ids,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data23 = data.secret_name;
if(typeof data23 === "string"){
if(func61(data23) < 1){
const err52 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.secret_name,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.secret_name.type,parentSchema:schema36.properties.secret_name,data:data23};
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
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_github_github_deploy_key = validate26;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"The repository's owner; by default that of this repository."},"repo":{"type":"string","minLength":1,"description":"The repository's name; by default this repository."},"repository":{"type":"string","minLength":1,"description":"owner/name: another way to say owner and repo."},"repos":{"type":["array","object"],"description":"Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).","minItems":1,"items":{"type":"string","minLength":1,"description":"A repository: its name, or owner/name."},"additionalProperties":false,"properties":{"owner":{"type":"string","minLength":1,"description":"Whose repositories; by default those of the owner of this one."},"names":{"type":["string","array"],"pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"Names, with * for any characters and ? for one; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9._*?-]{1,100}$","description":"A name, with * for any characters and ? for one."}},"topic":{"type":["string","array"],"pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic that they have; of several, all.","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,49}$","description":"A topic."}},"property":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_$#-]{1,75}$"},"description":"Custom properties of the organisation that they have, with a value or a list of values.","additionalProperties":{"type":["string","array"],"pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"Value of the property; of several, any.","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,75}$","description":"A value of the property."}}},"visibility":{"type":["string","array"],"pattern":"^(?:public|private|internal)$","description":"Only `public`, `private` or `internal` ones; of several, any.","minItems":1,"items":{"type":"string","pattern":"^(?:public|private|internal)$","description":"public, private or internal."}},"archived":{"type":"boolean","default":false,"description":"Whether archived ones are selected too; nothing can be written to them."}}},"title":{"type":"string","minLength":1,"description":"Its title at GitHub; by default our name."},"read_only":{"type":"boolean","default":true,"description":"false: whoever has the other half may push."}}};

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
if(!((((((key0 === "owner") || (key0 === "repo")) || (key0 === "repository")) || (key0 === "repos")) || (key0 === "title")) || (key0 === "read_only"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data0 = data.owner;
if(typeof data0 === "string"){
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.owner,data:data0};
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
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.owner.type,parentSchema:schema37.properties.owner,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.repo !== undefined && func0.call(data, "repo")){
let data1 = data.repo;
if(typeof data1 === "string"){
if(func61(data1) < 1){
const err3 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.repo,data:data1};
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
const err4 = {instancePath:instancePath+"/repo",schemaPath:"#/properties/repo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repo.type,parentSchema:schema37.properties.repo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func61(data2) < 1){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.repository,data:data2};
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
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repository.type,parentSchema:schema37.properties.repository,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repos !== undefined && func0.call(data, "repos")){
let data3 = data.repos;
if(!data3 || typeof data3 != "object"){
const err7 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/type",keyword:"type",params:{type: schema37.properties.repos.type},message:"must be array,object",schema:schema37.properties.repos.type,parentSchema:schema37.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) < 1){
const err9 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.repos.items,data:data4};
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
const err10 = {instancePath:instancePath+"/repos/" + i0,schemaPath:"#/properties/repos/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repos.items.type,parentSchema:schema37.properties.repos.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "owner") || (key1 === "names")) || (key1 === "topic")) || (key1 === "property")) || (key1 === "visibility")) || (key1 === "archived"))){
const err11 = {instancePath:instancePath+"/repos",schemaPath:"#/properties/repos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.repos,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.owner !== undefined && func0.call(data3, "owner")){
let data5 = data3.owner;
if(typeof data5 === "string"){
if(func61(data5) < 1){
const err12 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repos/owner",schemaPath:"#/properties/repos/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repos.properties.owner.type,parentSchema:schema37.properties.repos.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.names !== undefined && func0.call(data3, "names")){
let data6 = data3.names;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/type",keyword:"type",params:{type: schema37.properties.repos.properties.names.type},message:"must be string,array",schema:schema37.properties.repos.properties.names.type,parentSchema:schema37.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema37.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/repos/names",schemaPath:"#/properties/repos/properties/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.repos.properties.names,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._*?-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._*?-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._*?-]{1,100}$",parentSchema:schema37.properties.repos.properties.names.items,data:data7};
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
const err18 = {instancePath:instancePath+"/repos/names/" + i1,schemaPath:"#/properties/repos/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repos.properties.names.items.type,parentSchema:schema37.properties.repos.properties.names.items,data:data7};
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
}
if(data3.topic !== undefined && func0.call(data3, "topic")){
let data8 = data3.topic;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/type",keyword:"type",params:{type: schema37.properties.repos.properties.topic.type},message:"must be string,array",schema:schema37.properties.repos.properties.topic.type,parentSchema:schema37.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema37.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/repos/topic",schemaPath:"#/properties/repos/properties/topic/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.repos.properties.topic,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,49}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,49}$"+"\"",schema:"^[a-z0-9][a-z0-9-]{0,49}$",parentSchema:schema37.properties.repos.properties.topic.items,data:data9};
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
const err23 = {instancePath:instancePath+"/repos/topic/" + i2,schemaPath:"#/properties/repos/properties/topic/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repos.properties.topic.items.type,parentSchema:schema37.properties.repos.properties.topic.items,data:data9};
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
}
if(data3.property !== undefined && func0.call(data3, "property")){
let data10 = data3.property;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err24 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema37.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 of Object.keys(data10)){
const _errs25 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err25 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$#-]{1,75}$"},message:"must match pattern \""+"^[A-Za-z0-9_$#-]{1,75}$"+"\"",schema:"^[A-Za-z0-9_$#-]{1,75}$",parentSchema:schema37.properties.repos.properties.property.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err26 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema37.properties.repos.properties.property.propertyNames,parentSchema:schema37.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err27 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/type",keyword:"type",params:{type: schema37.properties.repos.properties.property.additionalProperties.type},message:"must be string,array",schema:schema37.properties.repos.properties.property.additionalProperties.type,parentSchema:schema37.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err28 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema37.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repos/properties/property/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.repos.properties.property.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,75}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,75}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,75}$",parentSchema:schema37.properties.repos.properties.property.additionalProperties.items,data:data12};
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
const err31 = {instancePath:instancePath+"/repos/property/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/repos/properties/property/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repos.properties.property.additionalProperties.items.type,parentSchema:schema37.properties.repos.properties.property.additionalProperties.items,data:data12};
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
}
else {
const err32 = {instancePath:instancePath+"/repos/property",schemaPath:"#/properties/repos/properties/property/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.repos.properties.property.type,parentSchema:schema37.properties.repos.properties.property,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.visibility !== undefined && func0.call(data3, "visibility")){
let data13 = data3.visibility;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/type",keyword:"type",params:{type: schema37.properties.repos.properties.visibility.type},message:"must be string,array",schema:schema37.properties.repos.properties.visibility.type,parentSchema:schema37.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err34 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema37.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/repos/visibility",schemaPath:"#/properties/repos/properties/visibility/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema37.properties.repos.properties.visibility,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err36 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/pattern",keyword:"pattern",params:{pattern: "^(?:public|private|internal)$"},message:"must match pattern \""+"^(?:public|private|internal)$"+"\"",schema:"^(?:public|private|internal)$",parentSchema:schema37.properties.repos.properties.visibility.items,data:data14};
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
const err37 = {instancePath:instancePath+"/repos/visibility/" + i4,schemaPath:"#/properties/repos/properties/visibility/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.repos.properties.visibility.items.type,parentSchema:schema37.properties.repos.properties.visibility.items,data:data14};
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
if(data3.archived !== undefined && func0.call(data3, "archived")){
let data15 = data3.archived;
if(typeof data15 !== "boolean"){
const err38 = {instancePath:instancePath+"/repos/archived",schemaPath:"#/properties/repos/properties/archived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.repos.properties.archived.type,parentSchema:schema37.properties.repos.properties.archived,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data16 = data.title;
if(typeof data16 === "string"){
if(func61(data16) < 1){
const err39 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.title,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.title.type,parentSchema:schema37.properties.title,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.read_only !== undefined && func0.call(data, "read_only")){
let data17 = data.read_only;
if(typeof data17 !== "boolean"){
const err41 = {instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.read_only.type,parentSchema:schema37.properties.read_only,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



/***/ })

};

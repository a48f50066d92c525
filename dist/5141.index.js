export const id = 5141;
export const ids = [5141];
export const modules = {

/***/ 65141:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.

exports.generator_vault_password = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["policy"],"properties":{"policy":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"The password policy."},"namespace":{"type":"string","minLength":1,"description":"The namespace; by default the login's."},"provider":{"type":"string","minLength":1,"default":"vault","description":"The provider that issues it, by its alias."}}};
const func0 = Object.prototype.hasOwnProperty;
const func63 = (__webpack_require__(36214)/* ["default"] */ .A);
const pattern4 = new RegExp("^[A-Za-z0-9_.-]+$", "u");

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
if((data.policy === undefined) || (!(func0.call(data, "policy")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "policy") || (key0 === "namespace")) || (key0 === "provider"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
let data0 = data.policy;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema31.properties.policy,data:data0};
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
const err3 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.policy.type,parentSchema:schema31.properties.policy,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.namespace,data:data1};
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
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.namespace.type,parentSchema:schema31.properties.namespace,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data2 = data.provider;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err6 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.provider,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.provider.type,parentSchema:schema31.properties.provider,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_vault_database_role = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"The role of the database engine."},"mount_point":{"type":"string","pattern":"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$","default":"database","description":"Where the database engine is mounted."},"token_role":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"A role of the token login: the lease is asked for with a token of its own, made by that role, and does not end with the login."},"namespace":{"type":"string","minLength":1,"description":"The namespace; by default the login's."},"provider":{"type":"string","minLength":1,"default":"vault","description":"The provider that issues it, by its alias."},"output":{"enum":["username","password"],"description":"Which part of it this secret or field is; left out: each is a field."},"retire_after":{"type":"string","minLength":1,"description":"How long the one that a rotation replaced stays valid; at once revoked by default."}}};
const pattern6 = new RegExp("^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$", "u");

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
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "role") || (key0 === "mount_point")) || (key0 === "token_role")) || (key0 === "namespace")) || (key0 === "provider")) || (key0 === "output")) || (key0 === "retire_after"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema32.properties.role,data:data0};
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
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.role.type,parentSchema:schema32.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mount_point !== undefined && func0.call(data, "mount_point")){
let data1 = data.mount_point;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"+"\"",schema:"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",parentSchema:schema32.properties.mount_point,data:data1};
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
const err5 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mount_point.type,parentSchema:schema32.properties.mount_point,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.token_role !== undefined && func0.call(data, "token_role")){
let data2 = data.token_role;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/token_role",schemaPath:"#/properties/token_role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema32.properties.token_role,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/token_role",schemaPath:"#/properties/token_role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.token_role.type,parentSchema:schema32.properties.token_role,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.namespace,data:data3};
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
const err9 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.namespace.type,parentSchema:schema32.properties.namespace,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data4 = data.provider;
if(typeof data4 === "string"){
if(func63(data4) < 1){
const err10 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.provider,data:data4};
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
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.provider.type,parentSchema:schema32.properties.provider,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data5 = data.output;
if(!((data5 === "username") || (data5 === "password"))){
const err12 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema32.properties.output.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.output.enum,parentSchema:schema32.properties.output,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.retire_after !== undefined && func0.call(data, "retire_after")){
let data6 = data.retire_after;
if(typeof data6 === "string"){
if(func63(data6) < 1){
const err13 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.retire_after,data:data6};
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
const err14 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.retire_after.type,parentSchema:schema32.properties.retire_after,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_vault_static_role = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"The static role of the database engine."},"mount_point":{"type":"string","pattern":"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$","default":"database","description":"Where the database engine is mounted."},"namespace":{"type":"string","minLength":1,"description":"The namespace; by default the login's."},"provider":{"type":"string","minLength":1,"default":"vault","description":"The provider that issues it, by its alias."},"output":{"enum":["username","password"],"description":"Which part of it this secret or field is; left out: each is a field."}}};

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
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "role") || (key0 === "mount_point")) || (key0 === "namespace")) || (key0 === "provider")) || (key0 === "output"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema33.properties.role,data:data0};
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
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.role.type,parentSchema:schema33.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mount_point !== undefined && func0.call(data, "mount_point")){
let data1 = data.mount_point;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"+"\"",schema:"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",parentSchema:schema33.properties.mount_point,data:data1};
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
const err5 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.mount_point.type,parentSchema:schema33.properties.mount_point,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data2 = data.namespace;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err6 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.namespace,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.namespace.type,parentSchema:schema33.properties.namespace,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data3 = data.provider;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.provider,data:data3};
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
const err9 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.provider.type,parentSchema:schema33.properties.provider,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data4 = data.output;
if(!((data4 === "username") || (data4 === "password"))){
const err10 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema33.properties.output.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.output.enum,parentSchema:schema33.properties.output,data:data4};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_vault_approle_secret_id = validate23;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"type":"string","pattern":"^[A-Za-z0-9_.-]+$","description":"The AppRole."},"mount_point":{"type":"string","pattern":"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$","default":"approle","description":"Where the AppRole login is mounted."},"ttl":{"type":"string","pattern":"^\\d{1,9}[smh]?$","description":"How long it is good, such as 720h; by default and at most the role's."},"num_uses":{"type":"integer","minimum":0,"description":"How often it may be used; by default the role's."},"cidr_list":{"type":"array","items":{"type":"string","minLength":1},"description":"Addresses that it may be used from."},"namespace":{"type":"string","minLength":1,"description":"The namespace; by default the login's."},"provider":{"type":"string","minLength":1,"default":"vault","description":"The provider that issues it, by its alias."},"output":{"enum":["role_id","secret_id"],"description":"Which part of it this secret or field is; left out: each is a field."},"retire_after":{"type":"string","minLength":1,"description":"How long the one that a rotation replaced stays valid; at once revoked by default."}}};
const pattern12 = new RegExp("^\\d{1,9}[smh]?$", "u");

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
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data0 = data.role;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+$",parentSchema:schema34.properties.role,data:data0};
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
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.role.type,parentSchema:schema34.properties.role,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mount_point !== undefined && func0.call(data, "mount_point")){
let data1 = data.mount_point;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"+"\"",schema:"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",parentSchema:schema34.properties.mount_point,data:data1};
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
const err5 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.mount_point.type,parentSchema:schema34.properties.mount_point,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ttl !== undefined && func0.call(data, "ttl")){
let data2 = data.ttl;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err6 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/pattern",keyword:"pattern",params:{pattern: "^\\d{1,9}[smh]?$"},message:"must match pattern \""+"^\\d{1,9}[smh]?$"+"\"",schema:"^\\d{1,9}[smh]?$",parentSchema:schema34.properties.ttl,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.ttl.type,parentSchema:schema34.properties.ttl,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.num_uses !== undefined && func0.call(data, "num_uses")){
let data3 = data.num_uses;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/num_uses",schemaPath:"#/properties/num_uses/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.num_uses.type,parentSchema:schema34.properties.num_uses,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/num_uses",schemaPath:"#/properties/num_uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.num_uses,data:data3};
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
if(data.cidr_list !== undefined && func0.call(data, "cidr_list")){
let data4 = data.cidr_list;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func63(data5) < 1){
const err10 = {instancePath:instancePath+"/cidr_list/" + i0,schemaPath:"#/properties/cidr_list/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.cidr_list.items,data:data5};
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
const err11 = {instancePath:instancePath+"/cidr_list/" + i0,schemaPath:"#/properties/cidr_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.cidr_list.items.type,parentSchema:schema34.properties.cidr_list.items,data:data5};
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
else {
const err12 = {instancePath:instancePath+"/cidr_list",schemaPath:"#/properties/cidr_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.cidr_list.type,parentSchema:schema34.properties.cidr_list,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data6 = data.namespace;
if(typeof data6 === "string"){
if(func63(data6) < 1){
const err13 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.namespace,data:data6};
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
const err14 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.namespace.type,parentSchema:schema34.properties.namespace,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data7 = data.provider;
if(typeof data7 === "string"){
if(func63(data7) < 1){
const err15 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.provider,data:data7};
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
const err16 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.provider.type,parentSchema:schema34.properties.provider,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data8 = data.output;
if(!((data8 === "role_id") || (data8 === "secret_id"))){
const err17 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema34.properties.output.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.output.enum,parentSchema:schema34.properties.output,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.retire_after !== undefined && func0.call(data, "retire_after")){
let data9 = data.retire_after;
if(typeof data9 === "string"){
if(func63(data9) < 1){
const err18 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.retire_after,data:data9};
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
const err19 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.retire_after.type,parentSchema:schema34.properties.retire_after,data:data9};
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
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_aws_random_password = validate24;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"length":{"type":"integer","minimum":8,"maximum":4096,"default":32,"description":"Characters."},"exclude_characters":{"type":"string","maxLength":4096,"description":"Characters that it does not have."},"exclude_lowercase":{"type":"boolean","default":false,"description":"Whether it has no small letters."},"exclude_uppercase":{"type":"boolean","default":false,"description":"Whether it has no capitals."},"exclude_numbers":{"type":"boolean","default":false,"description":"Whether it has no digits."},"exclude_punctuation":{"type":"boolean","default":false,"description":"Whether it has no punctuation."},"include_space":{"type":"boolean","default":false,"description":"Whether it may have blanks."},"require_each_included_type":{"type":"boolean","default":true,"description":"Whether it has at least one of each."},"region":{"type":"string","pattern":"^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$","description":"The region, where it is not the provider's."},"provider":{"type":"string","minLength":1,"default":"aws","description":"The provider that issues it, by its alias."}}};
const pattern13 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$", "u");

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
if(data.length !== undefined && func0.call(data, "length")){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.length.type,parentSchema:schema35.properties.length,data:data0};
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
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema35.properties.length,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 8 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8",schema:8,parentSchema:schema35.properties.length,data:data0};
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
if(data.exclude_characters !== undefined && func0.call(data, "exclude_characters")){
let data1 = data.exclude_characters;
if(typeof data1 === "string"){
if(func63(data1) > 4096){
const err4 = {instancePath:instancePath+"/exclude_characters",schemaPath:"#/properties/exclude_characters/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema35.properties.exclude_characters,data:data1};
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
const err5 = {instancePath:instancePath+"/exclude_characters",schemaPath:"#/properties/exclude_characters/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.exclude_characters.type,parentSchema:schema35.properties.exclude_characters,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exclude_lowercase !== undefined && func0.call(data, "exclude_lowercase")){
let data2 = data.exclude_lowercase;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/exclude_lowercase",schemaPath:"#/properties/exclude_lowercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.exclude_lowercase.type,parentSchema:schema35.properties.exclude_lowercase,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exclude_uppercase !== undefined && func0.call(data, "exclude_uppercase")){
let data3 = data.exclude_uppercase;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/exclude_uppercase",schemaPath:"#/properties/exclude_uppercase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.exclude_uppercase.type,parentSchema:schema35.properties.exclude_uppercase,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.exclude_numbers !== undefined && func0.call(data, "exclude_numbers")){
let data4 = data.exclude_numbers;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/exclude_numbers",schemaPath:"#/properties/exclude_numbers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.exclude_numbers.type,parentSchema:schema35.properties.exclude_numbers,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.exclude_punctuation !== undefined && func0.call(data, "exclude_punctuation")){
let data5 = data.exclude_punctuation;
if(typeof data5 !== "boolean"){
const err9 = {instancePath:instancePath+"/exclude_punctuation",schemaPath:"#/properties/exclude_punctuation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.exclude_punctuation.type,parentSchema:schema35.properties.exclude_punctuation,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.include_space !== undefined && func0.call(data, "include_space")){
let data6 = data.include_space;
if(typeof data6 !== "boolean"){
const err10 = {instancePath:instancePath+"/include_space",schemaPath:"#/properties/include_space/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.include_space.type,parentSchema:schema35.properties.include_space,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.require_each_included_type !== undefined && func0.call(data, "require_each_included_type")){
let data7 = data.require_each_included_type;
if(typeof data7 !== "boolean"){
const err11 = {instancePath:instancePath+"/require_each_included_type",schemaPath:"#/properties/require_each_included_type/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.require_each_included_type.type,parentSchema:schema35.properties.require_each_included_type,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data8 = data.region;
if(typeof data8 === "string"){
if(!pattern13.test(data8)){
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$"+"\"",schema:"^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$",parentSchema:schema35.properties.region,data:data8};
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
const err13 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.region.type,parentSchema:schema35.properties.region,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data9 = data.provider;
if(typeof data9 === "string"){
if(func63(data9) < 1){
const err14 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.provider,data:data9};
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
const err15 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.provider.type,parentSchema:schema35.properties.provider,data:data9};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_aws_iam_access_key = validate25;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["user_name"],"properties":{"user_name":{"type":"string","pattern":"^[A-Za-z0-9_+=,.@-]{1,64}$","description":"The IAM user, without its path."},"provider":{"type":"string","minLength":1,"default":"aws","description":"The provider that issues it, by its alias."},"output":{"enum":["access_key_id","secret_access_key"],"description":"Which part of it this secret or field is; left out: each is a field."},"retire_after":{"type":"string","minLength":1,"description":"How long the one that a rotation replaced stays valid; at once revoked by default."}}};
const pattern14 = new RegExp("^[A-Za-z0-9_+=,.@-]{1,64}$", "u");

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
if((data.user_name === undefined) || (!(func0.call(data, "user_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_name"},message:"must have required property '"+"user_name"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "user_name") || (key0 === "provider")) || (key0 === "output")) || (key0 === "retire_after"))){
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
if(data.user_name !== undefined && func0.call(data, "user_name")){
let data0 = data.user_name;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err2 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+=,.@-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_+=,.@-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_+=,.@-]{1,64}$",parentSchema:schema36.properties.user_name,data:data0};
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
const err3 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.user_name.type,parentSchema:schema36.properties.user_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data1 = data.provider;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.provider,data:data1};
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
const err5 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.provider.type,parentSchema:schema36.properties.provider,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data2 = data.output;
if(!((data2 === "access_key_id") || (data2 === "secret_access_key"))){
const err6 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema36.properties.output.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.output.enum,parentSchema:schema36.properties.output,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.retire_after !== undefined && func0.call(data, "retire_after")){
let data3 = data.retire_after;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err7 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.retire_after,data:data3};
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
const err8 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.retire_after.type,parentSchema:schema36.properties.retire_after,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.generator_azure_app_reg = validate26;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"application_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$","description":"The application (client) id of a registration that is there; left out: one is made, and found again by our mark."},"display_name":{"type":"string","minLength":1,"maxLength":120,"description":"What a registration that is made is called; by default the secret's name. Not changed afterwards."},"provider":{"type":"string","minLength":1,"default":"azure","description":"The provider that issues it, by its alias."},"output":{"enum":["client_id","tenant_id","client_secret"],"description":"Which part of it this secret or field is; left out: each is a field."},"retire_after":{"type":"string","minLength":1,"description":"How long the one that a rotation replaced stays valid; at once revoked by default."}}};
const pattern15 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");

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
if(!(((((key0 === "application_id") || (key0 === "display_name")) || (key0 === "provider")) || (key0 === "output")) || (key0 === "retire_after"))){
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
if(data.application_id !== undefined && func0.call(data, "application_id")){
let data0 = data.application_id;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err1 = {instancePath:instancePath+"/application_id",schemaPath:"#/properties/application_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",parentSchema:schema37.properties.application_id,data:data0};
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
const err2 = {instancePath:instancePath+"/application_id",schemaPath:"#/properties/application_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.application_id.type,parentSchema:schema37.properties.application_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.display_name !== undefined && func0.call(data, "display_name")){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func63(data1) > 120){
const err3 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",schema:120,parentSchema:schema37.properties.display_name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.display_name,data:data1};
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
const err5 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.display_name.type,parentSchema:schema37.properties.display_name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data2 = data.provider;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err6 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.provider,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.provider.type,parentSchema:schema37.properties.provider,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data3 = data.output;
if(!(((data3 === "client_id") || (data3 === "tenant_id")) || (data3 === "client_secret"))){
const err8 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema37.properties.output.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.output.enum,parentSchema:schema37.properties.output,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.retire_after !== undefined && func0.call(data, "retire_after")){
let data4 = data.retire_after;
if(typeof data4 === "string"){
if(func63(data4) < 1){
const err9 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.retire_after,data:data4};
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
const err10 = {instancePath:instancePath+"/retire_after",schemaPath:"#/properties/retire_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.retire_after.type,parentSchema:schema37.properties.retire_after,data:data4};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_google_gcp_secret_manager = validate27;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The secret's id at Google; by default our name (for several fields: the field's)."},"secret_id":{"type":"string","minLength":1,"description":"Another way to say name."},"project":{"type":"string","minLength":1,"description":"The project's id or number; by default the provider's."},"project_id":{"type":"string","minLength":1,"description":"Another way to say project."},"location":{"type":"string","minLength":1,"description":"For a regional secret: the location that it never leaves. By default a global one."},"replicas":{"type":"array","minItems":1,"description":"The locations that a new global secret is kept in; by default Google chooses.","items":{"type":"object","additionalProperties":false,"required":["location"],"properties":{"location":{"type":"string","minLength":1,"description":"Such as europe-west3."},"kms_key_name":{"type":"string","minLength":1,"description":"A key of Cloud KMS in that location."}}}},"kms_key_name":{"type":"string","minLength":1,"description":"The key of Cloud KMS that a new secret is encrypted with; by default one of Google."},"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Labels of the secret; others that it has stay."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Annotations of the secret; others that it has stay."},"previous":{"enum":["keep","disable","destroy"],"default":"keep","description":"What becomes of our version that a new one replaces."}}};

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
if(!(func0.call(schema38.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.name.type,parentSchema:schema38.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secret_id !== undefined && func0.call(data, "secret_id")){
let data1 = data.secret_id;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err3 = {instancePath:instancePath+"/secret_id",schemaPath:"#/properties/secret_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.secret_id,data:data1};
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
const err4 = {instancePath:instancePath+"/secret_id",schemaPath:"#/properties/secret_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.secret_id.type,parentSchema:schema38.properties.secret_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data2 = data.project;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err5 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.project,data:data2};
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
const err6 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.project.type,parentSchema:schema38.properties.project,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data3 = data.project_id;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err7 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.project_id,data:data3};
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
const err8 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.project_id.type,parentSchema:schema38.properties.project_id,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.location !== undefined && func0.call(data, "location")){
let data4 = data.location;
if(typeof data4 === "string"){
if(func63(data4) < 1){
const err9 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.location,data:data4};
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
const err10 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.location.type,parentSchema:schema38.properties.location,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined && func0.call(data, "replicas")){
let data5 = data.replicas;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema38.properties.replicas,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.location === undefined) || (!(func0.call(data6, "location")))){
const err12 = {instancePath:instancePath+"/replicas/" + i0,schemaPath:"#/properties/replicas/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema38.properties.replicas.items.required,parentSchema:schema38.properties.replicas.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!((key1 === "location") || (key1 === "kms_key_name"))){
const err13 = {instancePath:instancePath+"/replicas/" + i0,schemaPath:"#/properties/replicas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.replicas.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.location !== undefined && func0.call(data6, "location")){
let data7 = data6.location;
if(typeof data7 === "string"){
if(func63(data7) < 1){
const err14 = {instancePath:instancePath+"/replicas/" + i0+"/location",schemaPath:"#/properties/replicas/items/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.replicas.items.properties.location,data:data7};
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
const err15 = {instancePath:instancePath+"/replicas/" + i0+"/location",schemaPath:"#/properties/replicas/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.replicas.items.properties.location.type,parentSchema:schema38.properties.replicas.items.properties.location,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.kms_key_name !== undefined && func0.call(data6, "kms_key_name")){
let data8 = data6.kms_key_name;
if(typeof data8 === "string"){
if(func63(data8) < 1){
const err16 = {instancePath:instancePath+"/replicas/" + i0+"/kms_key_name",schemaPath:"#/properties/replicas/items/properties/kms_key_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.replicas.items.properties.kms_key_name,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/replicas/" + i0+"/kms_key_name",schemaPath:"#/properties/replicas/items/properties/kms_key_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.replicas.items.properties.kms_key_name.type,parentSchema:schema38.properties.replicas.items.properties.kms_key_name,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/replicas/" + i0,schemaPath:"#/properties/replicas/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.replicas.items.type,parentSchema:schema38.properties.replicas.items,data:data6};
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
const err19 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.replicas.type,parentSchema:schema38.properties.replicas,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kms_key_name !== undefined && func0.call(data, "kms_key_name")){
let data9 = data.kms_key_name;
if(typeof data9 === "string"){
if(func63(data9) < 1){
const err20 = {instancePath:instancePath+"/kms_key_name",schemaPath:"#/properties/kms_key_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.kms_key_name,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/kms_key_name",schemaPath:"#/properties/kms_key_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.kms_key_name.type,parentSchema:schema38.properties.kms_key_name,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data10 = data.labels;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 of Object.keys(data10)){
let data11 = data10[key2];
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.labels.additionalProperties.type,parentSchema:schema38.properties.labels.additionalProperties,data:data11};
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
else {
const err23 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.labels.type,parentSchema:schema38.properties.labels,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data12 = data.annotations;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 of Object.keys(data12)){
let data13 = data12[key3];
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.annotations.additionalProperties.type,parentSchema:schema38.properties.annotations.additionalProperties,data:data13};
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
else {
const err25 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.annotations.type,parentSchema:schema38.properties.annotations,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
let data14 = data.previous;
if(!(((data14 === "keep") || (data14 === "disable")) || (data14 === "destroy"))){
const err26 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/enum",keyword:"enum",params:{allowedValues: schema38.properties.previous.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.previous.enum,parentSchema:schema38.properties.previous,data:data14};
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
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_google_secret_manager = validate28;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The secret's id at Google; by default our name (for several fields: the field's)."},"secret_id":{"type":"string","minLength":1,"description":"Another way to say name."},"project":{"type":"string","minLength":1,"description":"The project's id or number; by default the provider's."},"project_id":{"type":"string","minLength":1,"description":"Another way to say project."},"location":{"type":"string","minLength":1,"description":"For a regional secret: the location that it never leaves. By default a global one."},"replicas":{"type":"array","minItems":1,"description":"The locations that a new global secret is kept in; by default Google chooses.","items":{"type":"object","additionalProperties":false,"required":["location"],"properties":{"location":{"type":"string","minLength":1,"description":"Such as europe-west3."},"kms_key_name":{"type":"string","minLength":1,"description":"A key of Cloud KMS in that location."}}}},"kms_key_name":{"type":"string","minLength":1,"description":"The key of Cloud KMS that a new secret is encrypted with; by default one of Google."},"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Labels of the secret; others that it has stay."},"annotations":{"type":"object","additionalProperties":{"type":"string"},"description":"Annotations of the secret; others that it has stay."},"previous":{"enum":["keep","disable","destroy"],"default":"keep","description":"What becomes of our version that a new one replaces."}}};

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
if(!(func0.call(schema39.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secret_id !== undefined && func0.call(data, "secret_id")){
let data1 = data.secret_id;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err3 = {instancePath:instancePath+"/secret_id",schemaPath:"#/properties/secret_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.secret_id,data:data1};
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
const err4 = {instancePath:instancePath+"/secret_id",schemaPath:"#/properties/secret_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.secret_id.type,parentSchema:schema39.properties.secret_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data2 = data.project;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err5 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.project,data:data2};
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
const err6 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.project.type,parentSchema:schema39.properties.project,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data3 = data.project_id;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err7 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.project_id,data:data3};
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
const err8 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.project_id.type,parentSchema:schema39.properties.project_id,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.location !== undefined && func0.call(data, "location")){
let data4 = data.location;
if(typeof data4 === "string"){
if(func63(data4) < 1){
const err9 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.location,data:data4};
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
const err10 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.location.type,parentSchema:schema39.properties.location,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.replicas !== undefined && func0.call(data, "replicas")){
let data5 = data.replicas;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.replicas,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.location === undefined) || (!(func0.call(data6, "location")))){
const err12 = {instancePath:instancePath+"/replicas/" + i0,schemaPath:"#/properties/replicas/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema39.properties.replicas.items.required,parentSchema:schema39.properties.replicas.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!((key1 === "location") || (key1 === "kms_key_name"))){
const err13 = {instancePath:instancePath+"/replicas/" + i0,schemaPath:"#/properties/replicas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.replicas.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.location !== undefined && func0.call(data6, "location")){
let data7 = data6.location;
if(typeof data7 === "string"){
if(func63(data7) < 1){
const err14 = {instancePath:instancePath+"/replicas/" + i0+"/location",schemaPath:"#/properties/replicas/items/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.replicas.items.properties.location,data:data7};
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
const err15 = {instancePath:instancePath+"/replicas/" + i0+"/location",schemaPath:"#/properties/replicas/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.replicas.items.properties.location.type,parentSchema:schema39.properties.replicas.items.properties.location,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.kms_key_name !== undefined && func0.call(data6, "kms_key_name")){
let data8 = data6.kms_key_name;
if(typeof data8 === "string"){
if(func63(data8) < 1){
const err16 = {instancePath:instancePath+"/replicas/" + i0+"/kms_key_name",schemaPath:"#/properties/replicas/items/properties/kms_key_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.replicas.items.properties.kms_key_name,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/replicas/" + i0+"/kms_key_name",schemaPath:"#/properties/replicas/items/properties/kms_key_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.replicas.items.properties.kms_key_name.type,parentSchema:schema39.properties.replicas.items.properties.kms_key_name,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/replicas/" + i0,schemaPath:"#/properties/replicas/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.replicas.items.type,parentSchema:schema39.properties.replicas.items,data:data6};
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
const err19 = {instancePath:instancePath+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.replicas.type,parentSchema:schema39.properties.replicas,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kms_key_name !== undefined && func0.call(data, "kms_key_name")){
let data9 = data.kms_key_name;
if(typeof data9 === "string"){
if(func63(data9) < 1){
const err20 = {instancePath:instancePath+"/kms_key_name",schemaPath:"#/properties/kms_key_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.kms_key_name,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/kms_key_name",schemaPath:"#/properties/kms_key_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.kms_key_name.type,parentSchema:schema39.properties.kms_key_name,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data10 = data.labels;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 of Object.keys(data10)){
let data11 = data10[key2];
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.labels.additionalProperties.type,parentSchema:schema39.properties.labels.additionalProperties,data:data11};
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
else {
const err23 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.labels.type,parentSchema:schema39.properties.labels,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data12 = data.annotations;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 of Object.keys(data12)){
let data13 = data12[key3];
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.annotations.additionalProperties.type,parentSchema:schema39.properties.annotations.additionalProperties,data:data13};
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
else {
const err25 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.annotations.type,parentSchema:schema39.properties.annotations,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
let data14 = data.previous;
if(!(((data14 === "keep") || (data14 === "disable")) || (data14 === "destroy"))){
const err26 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/enum",keyword:"enum",params:{allowedValues: schema39.properties.previous.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.previous.enum,parentSchema:schema39.properties.previous,data:data14};
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
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_vault_vault_kv = validate29;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"Where the value is, below the mount: app/database. What the API calls it (secret/data/app) is understood."},"mount_point":{"type":"string","minLength":1,"default":"secret","description":"Where the KV engine is mounted."},"key":{"type":"string","minLength":1,"description":"The key in the data; by default value, for several fields the field's name. Keys of others are kept."},"namespace":{"type":"string","minLength":1,"description":"The namespace of the mount; by default the provider's config.namespace, else the login's."},"version":{"type":"integer","minimum":1,"maximum":2,"default":2,"description":"The version of the KV engine. What is mounted is looked at: another one is an error."},"metadata":{"type":"object","additionalProperties":{"type":"string"},"description":"Custom metadata of the path, beside that of others. Only with version 2."}}};

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
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "path") || (key0 === "mount_point")) || (key0 === "key")) || (key0 === "namespace")) || (key0 === "version")) || (key0 === "metadata"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
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
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.path.type,parentSchema:schema40.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mount_point !== undefined && func0.call(data, "mount_point")){
let data1 = data.mount_point;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.mount_point,data:data1};
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
const err5 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mount_point.type,parentSchema:schema40.properties.mount_point,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.key,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.key.type,parentSchema:schema40.properties.key,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.namespace,data:data3};
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
const err9 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.namespace.type,parentSchema:schema40.properties.namespace,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.version.type,parentSchema:schema40.properties.version,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema40.properties.version,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.version,data:data4};
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
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data5 = data.metadata;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
let data6 = data5[key1];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.metadata.additionalProperties.type,parentSchema:schema40.properties.metadata.additionalProperties,data:data6};
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
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.metadata.type,parentSchema:schema40.properties.metadata,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_vault_kv = validate30;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"Where the value is, below the mount: app/database. What the API calls it (secret/data/app) is understood."},"mount_point":{"type":"string","minLength":1,"default":"secret","description":"Where the KV engine is mounted."},"key":{"type":"string","minLength":1,"description":"The key in the data; by default value, for several fields the field's name. Keys of others are kept."},"namespace":{"type":"string","minLength":1,"description":"The namespace of the mount; by default the provider's config.namespace, else the login's."},"version":{"type":"integer","minimum":1,"maximum":2,"default":2,"description":"The version of the KV engine. What is mounted is looked at: another one is an error."},"metadata":{"type":"object","additionalProperties":{"type":"string"},"description":"Custom metadata of the path, beside that of others. Only with version 2."}}};

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
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "path") || (key0 === "mount_point")) || (key0 === "key")) || (key0 === "namespace")) || (key0 === "version")) || (key0 === "metadata"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
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
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.path.type,parentSchema:schema41.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mount_point !== undefined && func0.call(data, "mount_point")){
let data1 = data.mount_point;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.mount_point,data:data1};
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
const err5 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.mount_point.type,parentSchema:schema41.properties.mount_point,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.key,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.key.type,parentSchema:schema41.properties.key,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.properties.namespace,data:data3};
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
const err9 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.namespace.type,parentSchema:schema41.properties.namespace,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.version.type,parentSchema:schema41.properties.version,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2",schema:2,parentSchema:schema41.properties.version,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema41.properties.version,data:data4};
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
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data5 = data.metadata;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
let data6 = data5[key1];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.metadata.additionalProperties.type,parentSchema:schema41.properties.metadata.additionalProperties,data:data6};
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
const err14 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.metadata.type,parentSchema:schema41.properties.metadata,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_vault_vault_kv_v1 = validate31;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"Where the value is, below the mount: app/database. What the API calls it (secret/data/app) is understood."},"mount_point":{"type":"string","minLength":1,"default":"secret","description":"Where the KV engine is mounted."},"key":{"type":"string","minLength":1,"description":"The key in the data; by default value, for several fields the field's name. Keys of others are kept."},"namespace":{"type":"string","minLength":1,"description":"The namespace of the mount; by default the provider's config.namespace, else the login's."}}};

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
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "path") || (key0 === "mount_point")) || (key0 === "key")) || (key0 === "namespace"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
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
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.path.type,parentSchema:schema42.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mount_point !== undefined && func0.call(data, "mount_point")){
let data1 = data.mount_point;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.mount_point,data:data1};
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
const err5 = {instancePath:instancePath+"/mount_point",schemaPath:"#/properties/mount_point/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.mount_point.type,parentSchema:schema42.properties.mount_point,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
if(typeof data2 === "string"){
if(func63(data2) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.key,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.key.type,parentSchema:schema42.properties.key,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.namespace,data:data3};
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
const err9 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.namespace.type,parentSchema:schema42.properties.namespace,data:data3};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_aws_secrets_manager = validate32;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The secret's name at AWS; by default ours (for several fields: with the field's name after a slash)."},"region":{"type":"string","minLength":1,"description":"The region, where it is not the provider's."},"format":{"enum":["raw","json"],"default":"raw","description":"raw: the value is the whole secret. json: it is a key of an object, whose other keys are kept."},"key":{"type":"string","minLength":1,"description":"The key in the object; by default the secret's name (for several fields: the field's)."},"description":{"type":"string","maxLength":2048,"description":"What AWS shows beside the name."},"kms_key_id":{"type":"string","minLength":1,"maxLength":2048,"description":"Id, ARN or alias of the KMS key; by default the account's aws/secretsmanager."},"tags":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"description":"Tags that it has. Tags of others are kept."},"replica_regions":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"maxItems":40,"description":"Other regions that AWS keeps a copy in. Copies in more regions are left where they are."},"recovery_window_days":{"type":"integer","minimum":0,"maximum":30,"default":30,"description":"For how many days it can be had back when it is deleted: 7 to 30; 0 deletes for good."},"recovery_period":{"type":["integer","string"],"description":"The same, in SecretZero's words: 7, or 7d."}}};

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
for(const key0 of Object.keys(data)){
if(!(func0.call(schema43.properties, key0))){
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
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data1 = data.region;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.region,data:data1};
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
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.region.type,parentSchema:schema43.properties.region,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data2 = data.format;
if(!((data2 === "raw") || (data2 === "json"))){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema43.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.format.enum,parentSchema:schema43.properties.format,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data3 = data.key;
if(typeof data3 === "string"){
if(func63(data3) < 1){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.key,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.key.type,parentSchema:schema43.properties.key,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
if(typeof data4 === "string"){
if(func63(data4) > 2048){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema43.properties.description,data:data4};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.description.type,parentSchema:schema43.properties.description,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kms_key_id !== undefined && func0.call(data, "kms_key_id")){
let data5 = data.kms_key_id;
if(typeof data5 === "string"){
if(func63(data5) > 2048){
const err10 = {instancePath:instancePath+"/kms_key_id",schemaPath:"#/properties/kms_key_id/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema43.properties.kms_key_id,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func63(data5) < 1){
const err11 = {instancePath:instancePath+"/kms_key_id",schemaPath:"#/properties/kms_key_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.kms_key_id,data:data5};
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
const err12 = {instancePath:instancePath+"/kms_key_id",schemaPath:"#/properties/kms_key_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.kms_key_id.type,parentSchema:schema43.properties.kms_key_id,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
let data7 = data6[key1];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err13 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema43.properties.tags.additionalProperties.type},message:"must be string,number,boolean",schema:schema43.properties.tags.additionalProperties.type,parentSchema:schema43.properties.tags.additionalProperties,data:data7};
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
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.tags.type,parentSchema:schema43.properties.tags,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.replica_regions !== undefined && func0.call(data, "replica_regions")){
let data8 = data.replica_regions;
if(Array.isArray(data8)){
if(data8.length > 40){
const err15 = {instancePath:instancePath+"/replica_regions",schemaPath:"#/properties/replica_regions/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items",schema:40,parentSchema:schema43.properties.replica_regions,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func63(data9) < 1){
const err16 = {instancePath:instancePath+"/replica_regions/" + i0,schemaPath:"#/properties/replica_regions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.replica_regions.items,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/replica_regions/" + i0,schemaPath:"#/properties/replica_regions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.replica_regions.items.type,parentSchema:schema43.properties.replica_regions.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/replica_regions",schemaPath:"#/properties/replica_regions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema43.properties.replica_regions,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/replica_regions",schemaPath:"#/properties/replica_regions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.replica_regions.type,parentSchema:schema43.properties.replica_regions,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.recovery_window_days !== undefined && func0.call(data, "recovery_window_days")){
let data10 = data.recovery_window_days;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/recovery_window_days",schemaPath:"#/properties/recovery_window_days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.recovery_window_days.type,parentSchema:schema43.properties.recovery_window_days,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 30 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/recovery_window_days",schemaPath:"#/properties/recovery_window_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema43.properties.recovery_window_days,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/recovery_window_days",schemaPath:"#/properties/recovery_window_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.recovery_window_days,data:data10};
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
if(data.recovery_period !== undefined && func0.call(data, "recovery_period")){
let data11 = data.recovery_period;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")){
const err23 = {instancePath:instancePath+"/recovery_period",schemaPath:"#/properties/recovery_period/type",keyword:"type",params:{type: schema43.properties.recovery_period.type},message:"must be integer,string",schema:schema43.properties.recovery_period.type,parentSchema:schema43.properties.recovery_period,data:data11};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_aws_ssm_parameter = validate33;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The parameter's name; by default ours (for several fields: /secret/field). With a slash it begins with one."},"region":{"type":"string","minLength":1,"description":"The region, where it is not the provider's."},"type":{"enum":["SecureString","String","StringList"],"default":"SecureString","description":"How AWS keeps it: only SecureString is encrypted."},"tier":{"enum":["Standard","Advanced","Intelligent-Tiering"],"description":"Up to 4,096 bytes (by default as the account has it), up to 8,192, or as the value needs."},"kms_key_id":{"type":"string","minLength":1,"maxLength":256,"description":"Id, ARN or alias of the KMS key of a SecureString; by default the account's aws/ssm."},"data_type":{"type":"string","enum":["text","aws:ec2:image","aws:ssm:integration"],"description":"What AWS checks the value for; by default it is any text."},"format":{"enum":["raw","json"],"default":"raw","description":"raw: the value is the whole parameter. json: it is a key of an object, whose other keys are kept."},"key":{"type":"string","minLength":1,"description":"The key in the object; by default the secret's name (for several fields: the field's)."},"description":{"type":"string","maxLength":400,"description":"What AWS shows beside the name; our mark follows it."},"tags":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"description":"Tags that it has. Tags of others are kept."},"overwrite":{"type":"boolean","default":true,"description":"false: it is made and never written again, so that a rotation is refused there."}}};

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
for(const key0 of Object.keys(data)){
if(!(func0.call(schema44.properties, key0))){
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
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.name,data:data0};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.name.type,parentSchema:schema44.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data1 = data.region;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.region,data:data1};
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
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.region.type,parentSchema:schema44.properties.region,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(!(((data2 === "SecureString") || (data2 === "String")) || (data2 === "StringList"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.type.enum,parentSchema:schema44.properties.type,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data3 = data.tier;
if(!(((data3 === "Standard") || (data3 === "Advanced")) || (data3 === "Intelligent-Tiering"))){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema44.properties.tier.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.tier.enum,parentSchema:schema44.properties.tier,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kms_key_id !== undefined && func0.call(data, "kms_key_id")){
let data4 = data.kms_key_id;
if(typeof data4 === "string"){
if(func63(data4) > 256){
const err7 = {instancePath:instancePath+"/kms_key_id",schemaPath:"#/properties/kms_key_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema44.properties.kms_key_id,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func63(data4) < 1){
const err8 = {instancePath:instancePath+"/kms_key_id",schemaPath:"#/properties/kms_key_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.kms_key_id,data:data4};
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
const err9 = {instancePath:instancePath+"/kms_key_id",schemaPath:"#/properties/kms_key_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.kms_key_id.type,parentSchema:schema44.properties.kms_key_id,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data_type !== undefined && func0.call(data, "data_type")){
let data5 = data.data_type;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/data_type",schemaPath:"#/properties/data_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.data_type.type,parentSchema:schema44.properties.data_type,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data5 === "text") || (data5 === "aws:ec2:image")) || (data5 === "aws:ssm:integration"))){
const err11 = {instancePath:instancePath+"/data_type",schemaPath:"#/properties/data_type/enum",keyword:"enum",params:{allowedValues: schema44.properties.data_type.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.data_type.enum,parentSchema:schema44.properties.data_type,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data6 = data.format;
if(!((data6 === "raw") || (data6 === "json"))){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema44.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.format.enum,parentSchema:schema44.properties.format,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data7 = data.key;
if(typeof data7 === "string"){
if(func63(data7) < 1){
const err13 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema44.properties.key,data:data7};
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
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.key.type,parentSchema:schema44.properties.key,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data8 = data.description;
if(typeof data8 === "string"){
if(func63(data8) > 400){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema44.properties.description,data:data8};
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
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.description.type,parentSchema:schema44.properties.description,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data9 = data.tags;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 of Object.keys(data9)){
let data10 = data9[key1];
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err17 = {instancePath:instancePath+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema44.properties.tags.additionalProperties.type},message:"must be string,number,boolean",schema:schema44.properties.tags.additionalProperties.type,parentSchema:schema44.properties.tags.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.tags.type,parentSchema:schema44.properties.tags,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.overwrite !== undefined && func0.call(data, "overwrite")){
let data11 = data.overwrite;
if(typeof data11 !== "boolean"){
const err19 = {instancePath:instancePath+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.overwrite.type,parentSchema:schema44.properties.overwrite,data:data11};
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
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_azure_azure_keyvault = validate34;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"vault_url":{"type":"string","minLength":1,"description":"The vault, such as https://myvault.vault.azure.net; by default the provider's vault_url."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name in the vault; by default our name (for several fields: the field's) with - for _ and dots."},"content_type":{"type":"string","maxLength":255,"description":"What kind of value it is, such as text/plain."},"tags":{"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"string","maxLength":256},"description":"Tags beside the value, 10 at most: 5 of the 15 that Key Vault allows are our mark. Tags of others are kept."},"enabled":{"type":"boolean","description":"false: the value cannot be read until somebody enables it."},"expires":{"type":["boolean","string"],"description":"The date beside the value from which it should no longer be used: by default when its rotation falls due, if it has a rotation_period; false for none, or a date. Key Vault only shows it."},"expires_on":{"type":"string","description":"Another way to give expires as a date."},"not_before":{"type":"string","description":"The date from which the value may be used. Key Vault only shows it."}}};

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
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "vault_url") || (key0 === "secret_name")) || (key0 === "content_type")) || (key0 === "tags")) || (key0 === "enabled")) || (key0 === "expires")) || (key0 === "expires_on")) || (key0 === "not_before"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.vault_url !== undefined && func0.call(data, "vault_url")){
let data0 = data.vault_url;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err1 = {instancePath:instancePath+"/vault_url",schemaPath:"#/properties/vault_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.vault_url,data:data0};
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
const err2 = {instancePath:instancePath+"/vault_url",schemaPath:"#/properties/vault_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.vault_url.type,parentSchema:schema45.properties.vault_url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data1 = data.secret_name;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err3 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.secret_name,data:data1};
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
const err4 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.secret_name.type,parentSchema:schema45.properties.secret_name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.content_type !== undefined && func0.call(data, "content_type")){
let data2 = data.content_type;
if(typeof data2 === "string"){
if(func63(data2) > 255){
const err5 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema45.properties.content_type,data:data2};
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
const err6 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.content_type.type,parentSchema:schema45.properties.content_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data3 = data.tags;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 10){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema45.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data3)){
const _errs10 = errors;
if(typeof key1 === "string"){
if(func63(key1) > 256){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema45.properties.tags.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func63(key1) < 1){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.tags.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema45.properties.tags.propertyNames,parentSchema:schema45.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 of Object.keys(data3)){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(func63(data4) > 256){
const err11 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema45.properties.tags.additionalProperties,data:data4};
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
const err12 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.tags.additionalProperties.type,parentSchema:schema45.properties.tags.additionalProperties,data:data4};
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
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.tags.type,parentSchema:schema45.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
let data5 = data.enabled;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.enabled.type,parentSchema:schema45.properties.enabled,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expires !== undefined && func0.call(data, "expires")){
let data6 = data.expires;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err15 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: schema45.properties.expires.type},message:"must be boolean,string",schema:schema45.properties.expires.type,parentSchema:schema45.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expires_on !== undefined && func0.call(data, "expires_on")){
let data7 = data.expires_on;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/expires_on",schemaPath:"#/properties/expires_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.expires_on.type,parentSchema:schema45.properties.expires_on,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.not_before !== undefined && func0.call(data, "not_before")){
let data8 = data.not_before;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/not_before",schemaPath:"#/properties/not_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.not_before.type,parentSchema:schema45.properties.not_before,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.target_azure_key_vault = validate35;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"vault_url":{"type":"string","minLength":1,"description":"The vault, such as https://myvault.vault.azure.net; by default the provider's vault_url."},"secret_name":{"type":"string","minLength":1,"description":"The secret's name in the vault; by default our name (for several fields: the field's) with - for _ and dots."},"content_type":{"type":"string","maxLength":255,"description":"What kind of value it is, such as text/plain."},"tags":{"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"string","maxLength":256},"description":"Tags beside the value, 10 at most: 5 of the 15 that Key Vault allows are our mark. Tags of others are kept."},"enabled":{"type":"boolean","description":"false: the value cannot be read until somebody enables it."},"expires":{"type":["boolean","string"],"description":"The date beside the value from which it should no longer be used: by default when its rotation falls due, if it has a rotation_period; false for none, or a date. Key Vault only shows it."},"expires_on":{"type":"string","description":"Another way to give expires as a date."},"not_before":{"type":"string","description":"The date from which the value may be used. Key Vault only shows it."}}};

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
if(!((((((((key0 === "vault_url") || (key0 === "secret_name")) || (key0 === "content_type")) || (key0 === "tags")) || (key0 === "enabled")) || (key0 === "expires")) || (key0 === "expires_on")) || (key0 === "not_before"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.vault_url !== undefined && func0.call(data, "vault_url")){
let data0 = data.vault_url;
if(typeof data0 === "string"){
if(func63(data0) < 1){
const err1 = {instancePath:instancePath+"/vault_url",schemaPath:"#/properties/vault_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.vault_url,data:data0};
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
const err2 = {instancePath:instancePath+"/vault_url",schemaPath:"#/properties/vault_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.vault_url.type,parentSchema:schema46.properties.vault_url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secret_name !== undefined && func0.call(data, "secret_name")){
let data1 = data.secret_name;
if(typeof data1 === "string"){
if(func63(data1) < 1){
const err3 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.secret_name,data:data1};
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
const err4 = {instancePath:instancePath+"/secret_name",schemaPath:"#/properties/secret_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.secret_name.type,parentSchema:schema46.properties.secret_name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.content_type !== undefined && func0.call(data, "content_type")){
let data2 = data.content_type;
if(typeof data2 === "string"){
if(func63(data2) > 255){
const err5 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema46.properties.content_type,data:data2};
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
const err6 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.content_type.type,parentSchema:schema46.properties.content_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data3 = data.tags;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 10){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties",schema:10,parentSchema:schema46.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data3)){
const _errs10 = errors;
if(typeof key1 === "string"){
if(func63(key1) > 256){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema46.properties.tags.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func63(key1) < 1){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.tags.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema46.properties.tags.propertyNames,parentSchema:schema46.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 of Object.keys(data3)){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(func63(data4) > 256){
const err11 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema46.properties.tags.additionalProperties,data:data4};
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
const err12 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.tags.additionalProperties.type,parentSchema:schema46.properties.tags.additionalProperties,data:data4};
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
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.tags.type,parentSchema:schema46.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
let data5 = data.enabled;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema46.properties.enabled.type,parentSchema:schema46.properties.enabled,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expires !== undefined && func0.call(data, "expires")){
let data6 = data.expires;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err15 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: schema46.properties.expires.type},message:"must be boolean,string",schema:schema46.properties.expires.type,parentSchema:schema46.properties.expires,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expires_on !== undefined && func0.call(data, "expires_on")){
let data7 = data.expires_on;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/expires_on",schemaPath:"#/properties/expires_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.expires_on.type,parentSchema:schema46.properties.expires_on,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.not_before !== undefined && func0.call(data, "not_before")){
let data8 = data.not_before;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/not_before",schemaPath:"#/properties/not_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.not_before.type,parentSchema:schema46.properties.not_before,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



/***/ })

};

export const id = 218;
export const ids = [218];
export const modules = {

/***/ 50218:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"A saved plan of SecretZero","description":"Written by `secretzero plan --out FILE`, carried out by `secretzero apply FILE` if it is still the same by then. No value is in it, and nothing of it is executed.","type":"object","additionalProperties":false,"required":["format","version","created","expires","lane","manifest","definitions","request","steps"],"properties":{"format":{"const":"secretzero-plan"},"version":{"const":1},"created":{"type":"string","minLength":20},"expires":{"type":"string","minLength":20,"description":"24 hours after it was made."},"lane":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"description":"The manifest, as it was named."},"environment":{"type":"string","minLength":1}}},"manifest":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the manifest\'s text."},"definitions":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of what the definitions came to with their variables; covers no value."},"request":{"type":"object","additionalProperties":false,"required":["rotateDue","prune"],"properties":{"only":{"type":"array","items":{"type":"string","minLength":1},"description":"Only these secrets."},"rotateDue":{"type":"boolean"},"prune":{"type":"boolean"}}},"steps":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["action","secret","fields","targets","reason","generation"],"properties":{"action":{"enum":["create","adopt","copy","update","rotate","repair","retire","prune","keep"]},"secret":{"type":"string","minLength":1},"fields":{"type":"array","items":{"type":"string","minLength":1}},"targets":{"type":"array","items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1},"generation":{"type":"integer","minimum":0},"blocked":{"type":"string","description":"Why it cannot be carried out: the code of an error."},"waiting":{"type":"array","items":{"type":"string"},"description":"The variables that would supply what is waited for."}}}}}}');

/***/ })

};

export const id = 4865;
export const ids = [4865];
export const modules = {

/***/ 75285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   k: () => (/* binding */ noneOf)
/* harmony export */ });
/** A regular expression's class of exactly these characters; of none, it matches nothing. */
function anyOf(characters) {
    return `[${escaped(characters)}]`;
}
/** The class of every other character. */
function noneOf(characters) {
    return `[^${escaped(characters)}]`;
}
function escaped(characters) {
    return characters.replace(/[\\\]^-]/g, '\\$&');
}


/***/ }),

/***/ 99258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/** JSON Schema of a config with these properties and no others. */
function configSchema(properties, required = []) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        ...(required.length === 0 ? {} : { required }),
        properties,
    };
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ passphrase)
/* harmony export */ });
/* unused harmony export WORD_COUNT */
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99258);
/* harmony import */ var _uniform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1635);


/** Length of the word list; here as well, so that a manifest is checked without the list being loaded. */
const WORD_COUNT = 7772;
const DEFAULTS = { words: 6, separator: '-', capitalize: false };
const MAX_WORDS = 64;
const WEAK_WORDS = 5;
/** Words for a person to read out or to type. */
const passphrase = {
    kind: 'passphrase',
    available: true,
    summary: 'Random English words of the EFF long list, 12.9 bits a word.',
    defaults: DEFAULTS,
    configSchema: (0,_generator_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q)({
        words: {
            type: 'integer',
            minimum: 1,
            maximum: MAX_WORDS,
            default: DEFAULTS.words,
            description: 'Number of words; 6 have 77 bits, 10 have 129.',
        },
        separator: {
            type: 'string',
            maxLength: 16,
            default: DEFAULTS.separator,
            description: 'What stands between the words; may be empty.',
        },
        capitalize: { type: 'boolean', default: false, description: 'Whether each word begins with a capital letter.' },
    }),
    // No word begins another one, so two different choices never read the same, whatever the separator.
    entropyBits: (config) => wordCount(config) * Math.log2(WORD_COUNT),
    check(config) {
        const words = wordCount(config);
        if (!Number.isInteger(words) || words < 1 || words > MAX_WORDS) {
            const message = `words must be a whole number from 1 to ${MAX_WORDS}`;
            return [{ severity: 'error', key: 'words', message, hint: `the default is ${DEFAULTS.words}` }];
        }
        if (words >= WEAK_WORDS)
            return [];
        return [
            {
                severity: 'warning',
                key: 'words',
                message: `a passphrase of ${words} ${words === 1 ? 'word' : 'words'} can be guessed`,
                hint: `use ${WEAK_WORDS} or more; the default is ${DEFAULTS.words}`,
            },
        ];
    },
    async generate(config, random) {
        const fault = passphrase.check?.(config).find(({ severity }) => severity === 'error');
        if (fault)
            throw new RangeError(fault.message);
        const { WORDS } = await __webpack_require__.e(/* import() */ 7246).then(__webpack_require__.bind(__webpack_require__, 67246));
        const uniform = new _uniform_js__WEBPACK_IMPORTED_MODULE_1__/* .Uniform */ .n(random);
        const filled = { ...DEFAULTS, ...config };
        const words = [];
        for (let i = 0; i < wordCount(config); i += 1) {
            const word = WORDS[uniform.below(WORDS.length)];
            words.push(filled['capitalize'] === true ? word.charAt(0).toUpperCase() + word.slice(1) : word);
        }
        return words.join(String(filled['separator']));
    },
    patterns(config) {
        const filled = { ...DEFAULTS, ...config };
        const separator = String(filled['separator']);
        const count = wordCount(config);
        const word = filled['capitalize'] === true ? '[A-Z][a-z]{2,8}' : '[a-z]{3,9}';
        // Where the separator could be part of a word, the words cannot be told apart: their number says how long they are together.
        if (/^[a-z]*$/i.test(separator)) {
            const between = separator.length * (count - 1);
            return [new RegExp(`^[A-Za-z]{${3 * count + between},${9 * count + between}}$`)];
        }
        const literal = separator.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
        return [new RegExp(`^${word}(?:${literal}${word}){${count - 1}}$`)];
    },
};
function wordCount(config) {
    return Number(config['words'] ?? DEFAULTS.words);
}


/***/ }),

/***/ 16340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ randomPassword)
/* harmony export */ });
/* harmony import */ var _character_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75285);
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99258);
/* harmony import */ var _uniform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1635);



const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const NUMBER = '0123456789';
/**
 * ASCII punctuation without the three quotes, the backslash and `$`: with any of those no quoting is read alike by shells,
 * dotenv readers and configuration formats, and a password gains next to nothing by them. `special_characters` can bring them back.
 */
const SPECIAL = '!#%&()*+,-./:;<=>?@[]^_{|}~';
const SHORT = 12;
const MAX_LENGTH = 4096;
/** Tries to draw a password that has every class, before it is put together class by class. */
const DRAWS = 256;
const CLASSES = [
    { name: 'upper', min: 'min_upper' },
    { name: 'lower', min: 'min_lower' },
    { name: 'number', min: 'min_number' },
    { name: 'special', min: 'min_special' },
];
const DEFAULTS = {
    length: 32,
    upper: true,
    lower: true,
    number: true,
    special: true,
    special_characters: SPECIAL,
    exclude_characters: '',
};
const minimum = (name) => ({
    type: 'integer',
    minimum: 0,
    maximum: MAX_LENGTH,
    description: `How many ${name} there are at least; 1 where the class is enabled.`,
});
const enabled = (what) => ({
    type: 'boolean',
    default: true,
    description: `Whether ${what} occur, and then at least once.`,
});
/** A password in which every enabled class of characters occurs. */
const randomPassword = {
    kind: 'random_password',
    available: true,
    summary: 'A random password in which every enabled class of characters occurs.',
    defaults: DEFAULTS,
    configSchema: (0,_generator_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q)({
        length: { type: 'integer', minimum: 1, maximum: MAX_LENGTH, default: 32, description: 'Number of characters.' },
        upper: enabled('capital letters A-Z'),
        lower: enabled('small letters a-z'),
        number: enabled('digits'),
        special: enabled('special characters'),
        special_characters: {
            type: 'string',
            pattern: '^[!-/:-@\\[-`{-~]+$',
            default: SPECIAL,
            description: 'The special characters to choose from: ASCII punctuation; by default without quotes and backslash.',
        },
        exclude_characters: { type: 'string', default: '', description: 'Characters that must not occur.' },
        min_upper: minimum('capital letters'),
        min_lower: minimum('small letters'),
        min_number: minimum('digits'),
        min_special: minimum('special characters'),
    }),
    entropyBits(config) {
        // A lower bound for every way of making it: the required characters at fixed places, the rest from the whole alphabet.
        const { length, classes, alphabet } = shape(config);
        const required = classes.reduce((sum, { min }) => sum + min, 0);
        if (alphabet.length === 0 || required > length)
            return 0;
        return classes.reduce((bits, { min, characters }) => bits + (min === 0 ? 0 : min * Math.log2(characters.length)), (length - required) * Math.log2(alphabet.length));
    },
    check,
    generate,
    patterns(config) {
        const { length, classes, alphabet } = shape(config);
        const required = classes.filter(({ min }) => min > 0);
        return [
            new RegExp(`^${(0,_character_set_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(alphabet)}{${length}}$`),
            ...required.map(({ characters, min }) => new RegExp(`^(?:${(0,_character_set_js__WEBPACK_IMPORTED_MODULE_1__/* .noneOf */ .k)(characters)}*${(0,_character_set_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(characters)}){${min}}`)),
        ];
    },
};
function generate(config, random) {
    const fault = check(config).find(({ severity }) => severity === 'error');
    if (fault)
        throw new RangeError(fault.message);
    const { length, classes, alphabet } = shape(config);
    const uniform = new _uniform_js__WEBPACK_IMPORTED_MODULE_2__/* .Uniform */ .n(random);
    // Drawn whole and drawn again where a class is missing, every allowed password is equally likely.
    for (let draw = 0; draw < DRAWS; draw += 1) {
        const text = uniform.text(alphabet, length);
        if (classes.every(({ characters, min }) => occurs(text, characters, min)))
            return text;
    }
    // Where the minimums fill nearly all of the length, that would hardly ever succeed; unpredictable it is all the same.
    const required = classes.flatMap(({ characters, min }) => [...uniform.text(characters, min)]);
    const rest = [...uniform.text(alphabet, length - required.length)];
    return uniform.shuffle([...required, ...rest]).join('');
}
function occurs(text, characters, min) {
    let found = 0;
    for (let i = 0; found < min && i < text.length; i += 1)
        if (characters.includes(text.charAt(i)))
            found += 1;
    return found >= min;
}
function check(config) {
    const { length, classes, alphabet } = shape(config);
    const problems = [];
    const error = (key, message, hint) => {
        problems.push({ severity: 'error', key, message, hint });
    };
    if (!Number.isInteger(length) || length < 1 || length > MAX_LENGTH) {
        error('length', `length must be a whole number from 1 to ${MAX_LENGTH}`, 'the default is 32');
        return problems;
    }
    for (const { name, min } of CLASSES) {
        if (classes.some((one) => one.name === name) || !(Number(config[min] ?? 0) > 0))
            continue;
        error(min, `${min} asks for characters of a class that ${name}: false leaves out`, `set ${name}: true or remove ${min}`);
    }
    if (classes.length === 0) {
        error('upper', 'no class of characters is enabled', 'enable at least one of upper, lower, number, special');
        return problems;
    }
    for (const { name, characters } of classes) {
        if (characters !== '')
            continue;
        error('exclude_characters', `every character of the class ${name} is excluded`, `exclude fewer characters, or say ${name}: false`);
    }
    const required = classes.reduce((sum, { min }) => sum + min, 0);
    if (required > length) {
        error('length', `length ${length} is less than the ${required} characters that the enabled classes need`, `set length to ${required} or more, or enable fewer classes`);
    }
    if (problems.length === 0 && alphabet.length === 1) {
        error('exclude_characters', 'only one character is left to choose from', 'exclude fewer characters');
    }
    if (problems.length === 0 && length < SHORT) {
        problems.push({
            severity: 'warning',
            key: 'length',
            message: `a password of ${length} characters can be guessed`,
            hint: `use ${SHORT} or more; the default is 32`,
        });
    }
    return problems;
}
function shape(config) {
    const filled = { ...DEFAULTS, ...config };
    const excluded = new Set(String(filled['exclude_characters']));
    const characters = {
        upper: UPPER,
        lower: LOWER,
        number: NUMBER,
        special: [...new Set(String(filled['special_characters']))].join(''),
    };
    const classes = CLASSES.flatMap(({ name, min }) => {
        if (filled[name] !== true)
            return [];
        const left = [...(characters[name] ?? '')].filter((character) => !excluded.has(character)).join('');
        return [{ name, characters: left, min: Number(filled[min] ?? 1) }];
    });
    return {
        length: Number(filled['length']),
        classes,
        alphabet: classes.map((one) => one.characters).join(''),
    };
}


/***/ }),

/***/ 68264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ randomString)
/* harmony export */ });
/* harmony import */ var _character_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75285);
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99258);
/* harmony import */ var _uniform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1635);



const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const CHARSETS = {
    alphanumeric: UPPER + LOWER + DIGITS,
    alpha: UPPER + LOWER,
    numeric: DIGITS,
    hex: `${DIGITS}abcdef`,
    base64url: `${UPPER}${LOWER}${DIGITS}-_`,
    // SecretZero's documents use it, where it quietly meant alphanumeric: here it is base64's own alphabet, without padding.
    base64: `${UPPER}${LOWER}${DIGITS}+/`,
};
const DEFAULTS = { length: 32, charset: 'alphanumeric' };
const MAX_LENGTH = 4096;
/** Below this, all values can be tried within days. */
const WEAK_BITS = 64;
/** Characters of one alphabet, each independent of the others. */
const randomString = {
    kind: 'random_string',
    available: true,
    summary: 'Random characters of one alphabet.',
    defaults: DEFAULTS,
    configSchema: (0,_generator_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q)({
        length: { type: 'integer', minimum: 1, maximum: MAX_LENGTH, default: 32, description: 'Number of characters.' },
        charset: {
            enum: Object.keys(CHARSETS),
            default: 'alphanumeric',
            description: 'The alphabet: the length counts its characters, and base64 has no padding.',
        },
    }),
    entropyBits(config) {
        const { length, alphabet } = shape(config);
        return alphabet === '' ? 0 : length * Math.log2(alphabet.length);
    },
    check(config) {
        const { length, alphabet } = shape(config);
        if (alphabet === '') {
            return [
                {
                    severity: 'error',
                    key: 'charset',
                    message: 'charset is not one that is known',
                    hint: `allowed: ${Object.keys(CHARSETS).join(', ')}`,
                },
            ];
        }
        if (!Number.isInteger(length) || length < 1 || length > MAX_LENGTH) {
            const message = `length must be a whole number from 1 to ${MAX_LENGTH}`;
            return [{ severity: 'error', key: 'length', message, hint: 'the default is 32' }];
        }
        const bits = length * Math.log2(alphabet.length);
        if (bits >= WEAK_BITS)
            return [];
        const enough = Math.ceil(WEAK_BITS / Math.log2(alphabet.length));
        return [
            {
                severity: 'warning',
                key: 'length',
                message: `${length} characters of this charset have ${Math.floor(bits)} bits and can be guessed`,
                hint: `use ${enough} or more; the default is 32`,
            },
        ];
    },
    generate(config, random) {
        const fault = randomString.check?.(config).find(({ severity }) => severity === 'error');
        if (fault)
            throw new RangeError(fault.message);
        const { length, alphabet } = shape(config);
        return new _uniform_js__WEBPACK_IMPORTED_MODULE_1__/* .Uniform */ .n(random).text(alphabet, length);
    },
    patterns(config) {
        const { length, alphabet } = shape(config);
        return [new RegExp(`^${(0,_character_set_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .E)(alphabet)}{${length}}$`)];
    },
};
function shape(config) {
    const filled = { ...DEFAULTS, ...config };
    const charset = String(filled['charset']);
    return {
        length: Number(filled['length']),
        alphabet: Object.hasOwn(CHARSETS, charset) ? (CHARSETS[charset] ?? '') : '',
    };
}


/***/ }),

/***/ 1635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Uniform)
/* harmony export */ });
const BATCH = 256;
/**
 * Draws numbers without bias: a draw from the incomplete last stretch of the byte range is thrown away and made again, so that
 * every number is equally likely, whatever the range.
 */
class Uniform {
    #random;
    #batch = new Uint8Array(0);
    #used = 0;
    constructor(random) {
        this.#random = random;
    }
    /** A whole number from 0 to `below \u2212 1`; `below` is at most 2\u00b3\u00b2. */
    below(below) {
        if (!Number.isInteger(below) || below < 1 || below > 0x1_0000_0000)
            throw new RangeError('no such range of numbers');
        if (below === 1)
            return 0;
        const width = below <= 0x100 ? 1 : below <= 0x1_0000 ? 2 : 4;
        const range = 256 ** width;
        const limit = range - (range % below);
        for (;;) {
            let drawn = 0;
            for (let i = 0; i < width; i += 1)
                drawn = drawn * 256 + this.#byte();
            if (drawn < limit)
                return drawn % below;
        }
    }
    /** `length` characters of an alphabet of single UTF-16 units, each independent and equally likely. */
    text(alphabet, length) {
        let text = '';
        for (let i = 0; i < length; i += 1)
            text += alphabet.charAt(this.below(alphabet.length));
        return text;
    }
    /** The items in an order of which every one is equally likely. */
    shuffle(items) {
        const shuffled = [...items];
        for (let i = shuffled.length - 1; i > 0; i -= 1) {
            const j = this.below(i + 1);
            [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
        }
        return shuffled;
    }
    #byte() {
        if (this.#used === this.#batch.length) {
            this.#batch = this.#random.bytes(BATCH);
            this.#used = 0;
            if (this.#batch.length === 0)
                throw new RangeError('the random source gave no bytes');
        }
        const byte = this.#batch[this.#used];
        // The batch is the value in another form; it is not kept longer than it is needed.
        this.#batch[this.#used] = 0;
        this.#used += 1;
        return byte;
    }
}


/***/ }),

/***/ 72196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ uuid)
/* harmony export */ });
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99258);

const DEFAULTS = { version: 4 };
/** A UUID: version 4, or version 7, which begins with the time it was made. */
const uuid = {
    kind: 'uuid',
    available: true,
    summary: 'A UUID, version 4 or 7 (RFC 9562).',
    defaults: DEFAULTS,
    configSchema: (0,_generator_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q)({
        version: {
            enum: [4, 7],
            default: 4,
            description: '4: all random. 7: sorts by time, and tells when it was made.',
        },
    }),
    entropyBits: (config) => (version(config) === 7 ? 74 : 122),
    check(config) {
        const wanted = version(config);
        if (wanted === 4 || wanted === 7)
            return [];
        return [{ severity: 'error', key: 'version', message: 'version is not one that is known', hint: 'allowed: 4, 7' }];
    },
    generate(config, random, now) {
        switch (version(config)) {
            case 4:
                return format(sixteen(random), 4);
            case 7:
                return format(withTime(sixteen(random), now), 7);
            default:
                throw new RangeError('version is not one that is known');
        }
    },
    patterns: (config) => [
        new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version(config)}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
    ],
};
function version(config) {
    return Number(config['version'] ?? DEFAULTS.version);
}
function sixteen(random) {
    const bytes = Uint8Array.from(random.bytes(16));
    if (bytes.length !== 16)
        throw new RangeError('the random source gave too few bytes');
    return bytes;
}
function withTime(bytes, now) {
    let milliseconds = now.getTime();
    for (let i = 5; i >= 0; i -= 1) {
        bytes[i] = milliseconds % 256;
        milliseconds = Math.floor(milliseconds / 256);
    }
    return bytes;
}
function format(bytes, number) {
    bytes[6] = (bytes[6] & 0x0f) | (number << 4);
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Buffer.from(bytes).toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ }),

/***/ 93092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseValidation),
/* harmony export */   p: () => (/* binding */ assertValid)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** A pattern longer than this is no check of a value's shape, but a program. */
const MAX_PATTERN = 1000;
/** Values longer than this are not matched: no pattern of a manifest is about them, and matching could take for ever. */
const MAX_VALUE = 65_536;
/** How long one match may take before the pattern is held to be at fault. */
const MATCH_LIMIT_MS = 250;
/** Above this, even a pattern without nested repetition is matched under the limit. */
const PLAIN_VALUE = 256;
/**
 * A `validation` as SecretZero's users write it: Python's `re.match`, so it must match from the beginning and need not reach the
 * end. Python's own spellings of named groups, of the ends of the text and of flags at the beginning are understood.
 */
function parseValidation(text) {
    if (text.length > MAX_PATTERN) {
        return {
            problem: `validation has ${text.length} characters, more than the ${MAX_PATTERN} allowed`,
            hint: 'check the shape of the value with a shorter pattern',
        };
    }
    const { body, flags } = translate(text);
    for (const unicode of ['u', '']) {
        try {
            return { pattern: new RegExp(`^(?:${body})`, flags + unicode) };
        }
        catch {
            // With the u flag JavaScript refuses escapes that Python allows (`\_`): the second try is without it.
        }
    }
    return {
        problem: 'validation is not a regular expression',
        hint: 'look for unclosed brackets and for stray ( ) [ ] { } * + ?, which need a backslash',
    };
}
/**
 * Holds a value against a `validation`. Throws `VALUE_INVALID` with `what` (a secret's name, a field) in its message; the value is
 * in no message, and neither is the part of it that did not match.
 */
function assertValid(value, validation, what) {
    const parsed = parseValidation(validation);
    if ('problem' in parsed)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('VALUE_INVALID', parsed.problem, { hint: parsed.hint });
    if (value.length > MAX_VALUE) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('VALUE_INVALID', `the value of ${what} is too long to be held against its validation`, {
            hint: `a value with a validation may have ${MAX_VALUE} characters`,
        });
    }
    if (matches(value, parsed.pattern, what))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('VALUE_INVALID', `the value of ${what} does not match its validation`, {
        hint: `it must match ${JSON.stringify(validation)} from its beginning; it is not shown here`,
    });
}
function matches(value, pattern, what) {
    if (value.length <= PLAIN_VALUE && !canExplode(pattern.source))
        return value.matches(pattern);
    try {
        // The engine cannot be interrupted but by the watchdog of a context; the value stays inside SecretValue all the same.
        return (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('match()', { match: () => value.matches(pattern) }, { timeout: MATCH_LIMIT_MS }) === true;
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretZeroError */ .j2('VALUE_INVALID', `the validation of ${what} takes too long to be matched`, {
            hint: 'a repetition inside a repetition, such as (a+)+, is the usual reason: write it without',
        });
    }
}
/** Whether matching could take more than a small power of the value's length: something that repeats is itself repeated. */
function canExplode(source) {
    const plain = source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');
    const repetitions = plain.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
    return repetitions > 2 || /\)(?:[*+]|\{\d+(?:,\d*)?\})/.test(plain);
}
function translate(text) {
    const inline = /^\(\?([aimsux]+)\)/.exec(text);
    const flags = [...new Set(inline?.[1] ?? '')].filter((flag) => 'ims'.includes(flag)).join('');
    const body = (inline === null ? text : text.slice(inline[0].length))
        .replace(/\\A|\\Z|\\./gs, (pair) => (pair === '\\A' ? '^' : pair === '\\Z' ? '$' : pair))
        .replace(/\(\?P</g, '(?<')
        .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>');
    return { body, flags };
}


/***/ }),

/***/ 82378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readOldBoolean),
/* harmony export */   r: () => (/* binding */ readPlain)
/* harmony export */ });
const NULL = /^(?:|~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Reads a plain scalar. Most are text, so the first character decides whether anything else is tried. */
function readPlain(text) {
    switch (text.charAt(0)) {
        case '':
        case '~':
        case 'n':
        case 'N':
            return NULL.test(text) ? { value: null } : { value: text };
        case 't':
        case 'T':
            return TRUE.test(text) ? { value: true } : { value: text };
        case 'f':
        case 'F':
            return FALSE.test(text) ? { value: false } : { value: text };
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
        case '+':
        case '-':
        case '.':
            return readNumber(text);
        default:
            return { value: text };
    }
}
function readNumber(text) {
    if (INTEGER.test(text)) {
        const value = Number(text);
        if (!Number.isSafeInteger(value))
            return { value, note: 'precision' };
        return /^[-+]?0[0-9]/.test(text) ? { value, note: 'zeros' } : { value: value === 0 ? 0 : value };
    }
    if (OCTAL.test(text) || HEXADECIMAL.test(text)) {
        const value = Number(text);
        return Number.isSafeInteger(value) ? { value } : { value, note: 'precision' };
    }
    if (FLOAT.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? { value } : { value, note: 'precision' };
    }
    return INFINITE.test(text) ? { value: text, note: 'infinite' } : { value: text };
}
/** What YAML 1.1 took for a boolean and YAML 1.2 takes for text. */
function readOldBoolean(text) {
    if (/^(?:y|yes|on)$/i.test(text))
        return true;
    return /^(?:n|no|off)$/i.test(text) ? false : undefined;
}


/***/ }),

/***/ 77964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ validatorName)
/* harmony export */ });
/** Names of the precompiled validators: one for the structure, one for the config of every kind that is available. */
const validatorName = {
    structure: 'structure',
    generator: (kind) => identifier('generator', kind),
    source: (kind) => identifier('source', kind),
    target: (provider, kind) => identifier('target', provider, kind),
};
function identifier(...parts) {
    return parts.map((part) => part.replace(/[^A-Za-z0-9_]/g, '_')).join('_');
}


/***/ }),

/***/ 84937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rC: () => (/* binding */ YamlSource),
  jV: () => (/* binding */ formatPath)
});

// UNUSED EXPORTS: MAX_BYTES

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/manifest/anchors.js
/** Deeper than any manifest, less deep than what a recursion would not stand. */
const MAX_DEPTH = 64;
/** Nodes that aliases may add up to: this, plus so many times what the file itself has. */
const ALIAS_BASE = 100_000;
const ALIAS_FACTOR = 10;
/** The anchors of one file, and the measure of what their aliases stand for: a small text must not become a huge value. */
class Anchors {
    #issues;
    #limit;
    #anchors = new Map();
    /** Nodes so far, with what aliases stand for. */
    #weight = 0;
    #aliased = 0;
    #bomb = false;
    /** @param size how many events the file has */
    constructor(size, issues) {
        this.#issues = issues;
        this.#limit = ALIAS_BASE + ALIAS_FACTOR * size;
    }
    /** One more node was met. */
    count() {
        this.#weight += 1;
    }
    /** An anchor begins with the node that was counted last; what is returned is called with the node's value at its end. */
    open(name) {
        const before = this.#weight;
        this.#anchors.set(name, 'open');
        return (value, height) => {
            this.#anchors.set(name, { value, weight: this.#weight - before + 1, height });
        };
    }
    /**
     * What an alias stands for; `undefined`, with an issue, where it may not stand there.
     * @param depth levels above the alias
     */
    follow(name, offset, depth) {
        const anchor = this.#anchors.get(name);
        const refuse = (message, hint) => this.#issues.error('MANIFEST_SYNTAX', message, offset, hint);
        if (anchor === undefined) {
            refuse(`the alias *${name} has no anchor before it`, `put &${name} before what it stands for`);
            return undefined;
        }
        if (anchor === 'open') {
            refuse(`the alias *${name} stands inside what it stands for`, 'write it out');
            return undefined;
        }
        if (depth + anchor.height > MAX_DEPTH) {
            const message = `the alias *${name} leads to more than ${MAX_DEPTH} levels`;
            this.#issues.error('MANIFEST_LIMIT', message, offset, 'nest less deeply');
            return undefined;
        }
        return this.spend(anchor.weight, offset) ? anchor : undefined;
    }
    /** Counts what an alias or a merge adds, and refuses what only a bomb needs. */
    spend(weight, offset) {
        this.#weight += weight;
        this.#aliased += weight;
        if (this.#aliased <= this.#limit)
            return true;
        if (!this.#bomb) {
            this.#issues.error('MANIFEST_LIMIT', 'the aliases up to here stand for more than a manifest of this size may have', offset, 'write out what the aliases repeat, or use variables and templates');
        }
        this.#bomb = true;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/manifest/entry-places.js

/** Where an event begins: at its tag or anchor's end no more than at its own first character; -1 for an empty scalar. */
function startOf(event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR: {
            const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
            return event.valueStart < 0 ? -1 : event.valueStart - (quoted ? 1 : 0);
        }
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return event.start;
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return event.anchorStart - 1;
        default:
            return -1;
    }
}
/** The place of an entry whose value is the event; a value without text stands at its key. */
function entryPlace(key, start, end, event) {
    const at = start < 0 ? key : start;
    return { key, start: at, end: Math.max(at, end), ...(event?.type === js_yaml/* EVENT_ID */.hy.ALIAS ? { via: at } : {}) };
}

// EXTERNAL MODULE: ./build/manifest/scalar.js
var scalar = __webpack_require__(82378);
;// CONCATENATED MODULE: ./build/manifest/text-issues.js
/** Gathers what is wrong with one text, in the order in which it is met. */
class TextIssues {
    #issues = [];
    get list() {
        return this.#issues;
    }
    error(code, message, offset, hint, other) {
        this.#issues.push({
            severity: 'error',
            code,
            message,
            offset,
            ...(hint === undefined ? {} : { hint }),
            ...(other === undefined ? {} : { other }),
        });
    }
    warning(code, message, offset, hint) {
        this.#issues.push({ severity: 'warning', code, message, hint, offset });
    }
}
/** Text of a file as a message can show it. */
function clip(text) {
    return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/manifest/scalar-reader.js



/** Reads the scalars of one file by their style and tag, and judges the tags of its maps and lists. */
class ScalarReader {
    #text;
    #issues;
    constructor(text, issues) {
        this.#text = text;
        this.#issues = issues;
    }
    read(event) {
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        if (event.tagStart >= 0)
            return this.#tagged(event, source);
        if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
            return source;
        const { value, note } = (0,scalar/* readPlain */.r)(source);
        if (note !== undefined)
            this.#note(note, source, event.valueStart);
        return value;
    }
    /** Reports the tag of a map or list, if it is any but the one that goes without saying. */
    checkTag(event, allowed) {
        if (event.tagStart < 0)
            return;
        const tag = this.#text.slice(event.tagStart, event.tagEnd);
        if (tag === allowed || tag === '!')
            return;
        const message = `the tag ${clip(tag)} is not supported here`;
        this.#issues.error('MANIFEST_SYNTAX', message, event.tagStart, 'remove the tag');
    }
    #note(note, source, offset) {
        if (note === 'zeros') {
            const message = `${source} is read as the number ${Number(source)}, without its zeros`;
            this.#issues.warning('MANIFEST_STYLE', message, offset, `if it is text, write "${source}"`);
            return;
        }
        const message = note === 'precision'
            ? `${clip(source)} is a number that cannot be held exactly`
            : `${source} is no number that a manifest can use`;
        this.#issues.error('MANIFEST_INVALID', message, offset, `if it is text, write "${clip(source)}"`);
    }
    #tagged(event, source) {
        const tag = this.#text.slice(event.tagStart, event.tagEnd);
        if (tag === '!' || tag === '!!str')
            return source;
        const { value } = (0,scalar/* readPlain */.r)(source);
        if (tag === '!!null' && value === null)
            return value;
        if (tag === '!!bool' && typeof value === 'boolean')
            return value;
        if ((tag === '!!int' || tag === '!!float') && typeof value === 'number')
            return value;
        const known = ['!!null', '!!bool', '!!int', '!!float'].includes(tag);
        this.#issues.error('MANIFEST_SYNTAX', known ? `this is no ${tag.slice(2)}, as its tag says` : `the tag ${clip(tag)} is not supported`, event.tagStart, 'remove the tag; text that looks like something else goes into quotes');
        return source;
    }
}

;// CONCATENATED MODULE: ./build/manifest/compose.js





/**
 * Turns the events of one YAML file into plain values: core schema of YAML 1.2, merge keys, keys as text. Everything that is wrong
 * is an issue and the rest is composed all the same. With `places`, it is also noted where everything stands, at a cost that only
 * a file with faults should pay.
 */
function compose(events, text, places) {
    const composer = new Composer(events, text, places);
    return composer.stream();
}
class Composer {
    #events;
    #text;
    #places;
    #issues = new TextIssues();
    #anchors;
    #scalars;
    #next = 0;
    #depth = 0;
    /** Levels below the node that was read last. */
    #height = 0;
    /** End of the last scalar or alias that was read. */
    #end = 0;
    constructor(events, text, places) {
        this.#events = events;
        this.#text = text;
        this.#places = places;
        this.#anchors = new Anchors(events.length, this.#issues);
        this.#scalars = new ScalarReader(text, this.#issues);
    }
    stream() {
        if (this.#events.length === 0)
            return { value: null, issues: this.#issues.list, empty: true };
        const head = this.#events[0];
        if (head?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT && head.directives.some((directive) => directive.kind === 'tag')) {
            this.#issues.error('MANIFEST_SYNTAX', 'a %TAG directive is not supported', 0, 'write the file without tags');
        }
        this.#next = 1;
        const value = this.#peek()?.type === js_yaml/* EVENT_ID */.hy.POP ? null : this.#node();
        this.#next += 1;
        if (this.#next < this.#events.length) {
            const rest = this.#events
                .slice(this.#next)
                .map(startOf)
                .find((offset) => offset >= 0);
            const marker = this.#text.slice(this.#end).search(/^---/m);
            this.#issues.error('MANIFEST_SYNTAX', 'a second document begins here, and a manifest is one document', marker < 0 ? (rest ?? this.#end) : this.#end + marker, 'remove the --- line, or put the other document into a file of its own');
        }
        return { value, issues: this.#issues.list, empty: value === null };
    }
    #peek() {
        return this.#events[this.#next];
    }
    #node() {
        const event = this.#events[this.#next];
        this.#next += 1;
        this.#anchors.count();
        this.#height = 0;
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return event.anchorStart < 0 ? this.#scalar(event) : this.#anchored(event, () => this.#scalar(event));
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return event.anchorStart < 0 ? this.#sequence(event) : this.#anchored(event, () => this.#sequence(event));
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return event.anchorStart < 0 ? this.#mapping(event) : this.#anchored(event, () => this.#mapping(event));
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.#alias(startOf(event), event.anchorEnd);
            default:
                return null;
        }
    }
    #anchored(event, read) {
        const close = this.#anchors.open(this.#nameOf(event));
        const value = read();
        close(value, this.#height);
        return value;
    }
    #nameOf(event) {
        return this.#text.slice(event.anchorStart, event.anchorEnd).replace(/^&/, '');
    }
    #alias(start, end) {
        const name = this.#text.slice(start, end).replace(/^\*/, '');
        this.#end = end;
        const anchor = this.#anchors.follow(name, start, this.#depth);
        if (anchor === undefined)
            return null;
        this.#height = anchor.height;
        return anchor.value;
    }
    #scalar(event) {
        this.#end = event.valueEnd < 0 ? this.#end : event.valueEnd;
        return this.#scalars.read(event);
    }
    #sequence(event) {
        this.#scalars.checkTag(event, '!!seq');
        const list = [];
        const entries = this.#open(list, event.start);
        let height = 0;
        this.#depth += 1;
        for (let child = this.#peek(); child !== undefined && child.type !== js_yaml/* EVENT_ID */.hy.POP; child = this.#peek()) {
            const start = startOf(child);
            list.push(this.#node());
            height = Math.max(height, this.#height);
            entries?.set(String(list.length - 1), entryPlace(start < 0 ? event.start : start, start, this.#end, child));
        }
        this.#depth -= 1;
        this.#next += 1;
        this.#height = height + 1;
        return list;
    }
    #mapping(event) {
        this.#scalars.checkTag(event, '!!map');
        const map = {};
        const entries = this.#open(map, event.start);
        const merges = [];
        let height = 0;
        this.#depth += 1;
        for (let child = this.#peek(); child !== undefined && child.type !== js_yaml/* EVENT_ID */.hy.POP; child = this.#peek()) {
            const keyAt = startOf(child);
            const key = this.#key(child, event.start);
            const next = this.#peek();
            const start = next === undefined ? -1 : startOf(next);
            const value = this.#node();
            height = Math.max(height, this.#height);
            if (key === undefined)
                continue;
            if (key === MERGE) {
                merges.push({ value, offset: keyAt, alias: next?.type === js_yaml/* EVENT_ID */.hy.ALIAS });
                continue;
            }
            if (Object.hasOwn(map, key)) {
                this.#issues.error('MANIFEST_DUPLICATE_KEY', `the key ${JSON.stringify(clip(key))} is given twice in one map`, keyAt, 'remove one of the two', entries?.get(key)?.key);
                continue;
            }
            map[key] = value;
            entries?.set(key, entryPlace(keyAt, start, this.#end, next));
        }
        this.#depth -= 1;
        this.#next += 1;
        this.#height = height + 1;
        if (merges.length > 1) {
            this.#issues.error('MANIFEST_DUPLICATE_KEY', 'the key "<<" is given twice in one map', merges[1]?.offset ?? event.start, 'merge a list: <<: [*a, *b]', merges[0]?.offset);
        }
        for (const merge of merges)
            this.#merge(map, entries, merge);
        return map;
    }
    /** A key as text, `MERGE`, or `undefined` where it cannot be one. */
    #key(event, mapStart) {
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            this.#next += 1;
            this.#anchors.count();
            const close = event.anchorStart < 0 ? undefined : this.#anchors.open(this.#nameOf(event));
            const key = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
            close?.(key, 0);
            const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
            if (plain && key === '<<')
                return MERGE;
            if (key === '__proto__') {
                this.#issues.error('MANIFEST_SYNTAX', '"__proto__" cannot be a key', startOf(event), 'give it another name');
                return undefined;
            }
            if (!plain || key !== '')
                return key;
            this.#issues.error('MANIFEST_SYNTAX', 'a key is missing before the colon', Math.max(startOf(event), mapStart), 'write the name of the key');
            return undefined;
        }
        const offset = startOf(event);
        this.#node();
        this.#issues.error('MANIFEST_SYNTAX', 'a key must be text, not a list, a map or an alias', Math.max(offset, mapStart), 'write the key out');
        return undefined;
    }
    /** Adds what `<<` names: the map's own keys win, then the maps in their order. */
    #merge(map, entries, merge) {
        const sources = Array.isArray(merge.value) ? merge.value : [merge.value];
        for (const source of sources) {
            if (typeof source !== 'object' || source === null || Array.isArray(source)) {
                this.#issues.error('MANIFEST_SYNTAX', '<< takes a map, or a list of maps', merge.offset, 'such as <<: *defaults');
                continue;
            }
            const keys = Object.keys(source);
            if (!this.#anchors.spend(keys.length, merge.offset))
                return;
            const from = this.#places?.get(source)?.entries;
            for (const key of keys) {
                if (Object.hasOwn(map, key))
                    continue;
                map[key] = source[key];
                const known = from?.get(key);
                if (known !== undefined)
                    entries?.set(key, { ...known, via: merge.offset });
            }
        }
    }
    #open(container, start) {
        if (this.#places === undefined)
            return undefined;
        const entries = new Map();
        this.#places.set(container, { start, entries });
        return entries;
    }
}
const MERGE = Symbol('<<');

;// CONCATENATED MODULE: ./build/manifest/syntax-advice.js

/** The parser's reasons in words for people who do not know how YAML is read. */
function syntaxAdvice(reason, text, offset) {
    const syntax = (message, hint, at) => ({
        code: 'MANIFEST_SYNTAX',
        message,
        hint,
        ...(at === undefined ? {} : { offset: at }),
    });
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const tab = /^ *\t/.exec(text.slice(lineStart, lineStart + 400));
    if (tab !== null || reason.includes('tab characters')) {
        const at = tab === null ? offset : lineStart + tab[0].length - 1;
        return syntax('this line is indented with a tab, which YAML does not allow', 'indent with spaces', at);
    }
    if (reason.startsWith('nesting exceeded')) {
        return {
            code: 'MANIFEST_LIMIT',
            message: `maps and lists are nested more than ${MAX_DEPTH} levels deep here`,
            hint: 'nest less deeply',
        };
    }
    if (reason.includes('null byte'))
        return syntax('a NUL character stands here', 'remove it; is this a binary file?');
    if (reason.includes('non-printable'))
        return syntax('a control character stands here', 'remove it');
    if (/quoted scalar/.test(reason))
        return syntax('a quoted text is not closed', 'add the missing quote');
    if (/flow collection/.test(reason) && reason.includes('comma')) {
        return syntax('a comma is missing between two entries', 'put a comma between the entries of [ ] or { }');
    }
    if (/flow collection/.test(reason))
        return syntax('a [ or { is not closed', 'add the missing bracket');
    if (/escape/.test(reason) || /hexadecimal/.test(reason)) {
        return syntax('a backslash in double quotes begins an escape that YAML does not know', 'use single quotes, or write \\\\ for a backslash');
    }
    if (/bad indentation of a mapping entry|deficient indentation|bad indentation of a sequence/.test(reason)) {
        return syntax('this line is not indented like its neighbours, or its text has ": " in it', 'give keys of one map the same indentation; put text with ": " or " #" in quotes');
    }
    if (/multiline key|expected ':'/.test(reason)) {
        return syntax('a key is expected here, followed by a colon', 'write it as `key: value`; text of several lines follows `key: |`');
    }
    if (/%|directive/.test(reason))
        return syntax(`the directive cannot be read: ${reason}`, 'a manifest needs no % directive');
    if (/end of the stream or a document separator/.test(reason)) {
        return syntax('the text does not go on as it began', 'a file is one map: every line of the top level is `key:` or is indented');
    }
    return syntax(`the YAML cannot be read here: ${reason}`, 'text with special characters goes into quotes');
}

;// CONCATENATED MODULE: ./build/manifest/source.js




/** Largest text that is read. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Tab-indented lines that are listed beside a syntax error; the first few show the habit. */
const TABS_LISTED = 20;
/** One YAML file: its value, what is wrong with its text, and where everything in it stands. */
class YamlSource {
    file;
    /** What the file says; `undefined` where its text cannot be read as one YAML document. */
    #value;
    faults;
    #text;
    #places;
    #lines;
    constructor(file, text, read) {
        this.file = file;
        this.#text = text;
        const { value, faults } = read(this);
        this.#value = value;
        this.faults = faults;
    }
    get value() {
        return this.#value;
    }
    /** Lets go of the value: what lives on for the sake of its places needs the text alone. */
    release() {
        this.#value = undefined;
    }
    /** Never throws: what is wrong is in `faults`. `what` names the kind of file in messages. */
    static read(file, text, what = 'the manifest') {
        const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
        return new YamlSource(file, plain, (source) => source.#read(what));
    }
    #read(what) {
        const fault = (offset, code, message, hint) => ({
            severity: 'error',
            code,
            message,
            hint,
            span: this.spanAt(offset),
        });
        const bytes = Buffer.byteLength(this.#text, 'utf8');
        if (bytes > MAX_BYTES) {
            const size = `${(bytes / 1_048_576).toFixed(1)} MiB`;
            const message = `${what} has ${size}, more than the ${MAX_BYTES / 1_048_576} MiB allowed`;
            return {
                value: undefined,
                faults: [fault(0, 'MANIFEST_TOO_LARGE', message, 'divide it into several files, each with its lockfile')],
            };
        }
        const alone = this.#text.includes('\r') ? this.#text.search(/\r(?!\n)/) : -1;
        if (alone >= 0) {
            const message = this.#text.includes('\n')
                ? 'a carriage return stands here without a line feed'
                : 'the lines end in carriage returns alone, so that the file is one line';
            return {
                value: undefined,
                faults: [fault(alone, 'MANIFEST_SYNTAX', message, 'save the file with LF (or CRLF) line ends')],
            };
        }
        let events;
        try {
            events = (0,js_yaml/* parseEvents */.PH)(this.#text, { maxDepth: MAX_DEPTH });
        }
        catch (error) {
            return { value: undefined, faults: this.#syntaxFaults(error) };
        }
        let composed = compose(events, this.#text);
        if (composed.issues.length > 0)
            composed = this.#composeWithPlaces(events);
        const faults = composed.issues.map((issue) => this.#issueFault(issue));
        if (composed.empty && faults.every(({ severity }) => severity !== 'error')) {
            return {
                value: undefined,
                faults: [fault(0, 'MANIFEST_SYNTAX', `${what} is empty`, 'see `secretzero create` for one to begin with')],
            };
        }
        return { value: composed.value, faults };
    }
    #syntaxFaults(error) {
        const mark = error instanceof js_yaml/* YAMLException */.tB ? error.mark : undefined;
        const offset = Math.min(mark?.position ?? 0, this.#text.length);
        const reason = error instanceof js_yaml/* YAMLException */.tB ? error.reason : 'it cannot be read';
        const advice = syntaxAdvice(reason, this.#text, offset);
        const span = this.spanAt(advice.offset ?? offset);
        const faults = [
            { severity: 'error', code: advice.code, message: advice.message, hint: advice.hint, span },
        ];
        for (const tab of this.#text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)) {
            if (faults.length > TABS_LISTED)
                break;
            const at = this.spanAt(tab.index + tab[0].indexOf('\t'));
            if (at.line <= span.line)
                continue;
            const message = 'this line is indented with a tab, which YAML does not allow';
            faults.push({ severity: 'error', code: 'MANIFEST_SYNTAX', message, hint: 'indent with spaces', span: at });
        }
        return faults;
    }
    #issueFault(issue) {
        const other = issue.other === undefined ? undefined : this.spanAt(issue.other);
        return {
            severity: issue.severity,
            code: issue.code,
            message: other === undefined ? issue.message : `${issue.message} (first at ${other.line}:${other.column})`,
            ...(issue.hint === undefined ? {} : { hint: issue.hint }),
            span: this.spanAt(issue.offset),
        };
    }
    #composeWithPlaces(events) {
        const places = new Map();
        const composed = compose(events, this.#text, places);
        this.#places = { root: composed.value, places };
        return composed;
    }
    /** Line and column of an offset into the text. */
    spanAt(offset) {
        this.#lines ??= lineStarts(this.#text);
        let low = 0;
        let high = this.#lines.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lines[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file: this.file, line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
    }
    /** Where a path leads, or how far one gets on it. The file is read once more, and only when this is first asked. */
    locate(path, pointer = {}) {
        if (this.#places === undefined)
            this.#composeWithPlaces((0,js_yaml/* parseEvents */.PH)(this.#text, { maxDepth: MAX_DEPTH }));
        const { root, places } = this.#places ?? { root: undefined, places: new Map() };
        let container = root;
        let entry;
        let via;
        let whole = true;
        for (const step of path) {
            const place = typeof container === 'object' && container !== null
                ? places.get(container)?.entries.get(String(step))
                : undefined;
            if (place === undefined) {
                whole = false;
                break;
            }
            entry = place;
            via ??= place.via;
            container = container[step];
        }
        if (entry === undefined)
            return { span: this.spanAt(places.get(root)?.start ?? 0) };
        const offset = whole && pointer.at === 'key' ? entry.key : this.#inside(entry, whole ? pointer.within : undefined);
        return { span: this.spanAt(offset), ...(via === undefined ? {} : { via: this.spanAt(via) }) };
    }
    #inside(entry, within) {
        if (within === undefined)
            return entry.start;
        let at = entry.start - 1;
        for (let nth = 0; nth <= within.nth; nth += 1) {
            const next = this.#text.indexOf(within.text, at + 1);
            if (next < 0 || next >= entry.end)
                return entry.start;
            at = next;
        }
        return at;
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** `secrets[0].config.length`; keys that are no plain words stand in brackets and quotes. */
function formatPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[A-Za-z_$][\w$-]*$/.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text;
}


/***/ }),

/***/ 13916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   $N: () => (/* binding */ deepMerge),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/** A value that is a map, or `undefined`. */
function asMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** A value that is a list; anything else counts as an empty one, since its own fault is reported elsewhere. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** A value that is text and not empty, or `undefined`. */
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A value that is a list of text. */
function asTexts(value) {
    return asList(value).filter((item) => typeof item === 'string');
}
/** The map's own member: a name from a manifest never reaches what every object inherits. */
function member(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
/** `over` laid over `base`: maps are merged at every level, everything else is replaced. */
function deepMerge(base, over) {
    const [lower, upper] = [asMap(base), asMap(over)];
    if (lower === undefined || upper === undefined)
        return over;
    const merged = { ...lower };
    for (const [key, value] of Object.entries(upper)) {
        merged[key] = Object.hasOwn(lower, key) ? deepMerge(lower[key], value) : value;
    }
    return merged;
}
/** A value in words, for messages: text is quoted and cut. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'nothing (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}\u2026` : value);
}
/** What sort of value it is, for places whose content is never shown. */
function describeKind(value) {
    if (typeof value === 'string')
        return value === '' ? 'empty text' : 'text';
    return typeof value === 'number' || typeof value === 'boolean' ? `a ${typeof value}` : describe(value);
}


/***/ }),

/***/ 58350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ azureProvider)
});

// EXTERNAL MODULE: ./build/providers/azure/limits.js
var limits = __webpack_require__(10225);
;// CONCATENATED MODULE: ./build/providers/azure/config.js

/** The schema of a secret's config. */
const SECRET_CONFIG = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
        vault_url: {
            type: 'string',
            minLength: 1,
            description: "The vault, such as https://myvault.vault.azure.net; by default the provider's vault_url.",
        },
        secret_name: {
            type: 'string',
            minLength: 1,
            description: "The secret's name in the vault; by default our name (for several fields: the field's) with - for _ and dots.",
        },
        content_type: {
            type: 'string',
            maxLength: limits/* MOST_CONTENT_TYPE */.rT,
            description: 'What kind of value it is, such as text/plain.',
        },
        tags: {
            type: 'object',
            maxProperties: limits/* MOST_TAGS */._h - limits/* STAMP_TAGS */.ML,
            propertyNames: { minLength: 1, maxLength: limits/* MOST_TAG_CHARACTERS */.ke },
            additionalProperties: { type: 'string', maxLength: limits/* MOST_TAG_CHARACTERS */.ke },
            description: `Tags beside the value, ${limits/* MOST_TAGS */._h - limits/* STAMP_TAGS */.ML} at most: ${limits/* STAMP_TAGS */.ML} of the ${limits/* MOST_TAGS */._h} that Key Vault allows are our mark. Tags of others are kept.`,
        },
        enabled: { type: 'boolean', description: 'false: the value cannot be read until somebody enables it.' },
        expires: {
            type: ['boolean', 'string'],
            description: 'The date beside the value from which it should no longer be used: by default when its rotation falls due, if it has a rotation_period; false for none, or a date. Key Vault only shows it.',
        },
        expires_on: { type: 'string', description: 'Another way to give expires as a date.' },
        not_before: { type: 'string', description: 'The date from which the value may be used. Key Vault only shows it.' },
    },
};

;// CONCATENATED MODULE: ./build/providers/azure/floor.js

/**
 * The fewest requests that Key Vault's calls allow: one list a page; where a name is not in it, one page of those that are on their way
 * out; and one request a write, which carries value and mark.
 */
function keyVaultFloor(containers) {
    return containers.reduce((sum, { listed, written }) => {
        const there = listed + written.filter(({ again }) => again).length;
        const anew = written.length - (there - listed);
        return sum + Math.max(1, Math.ceil(there / limits/* PAGE */.KL)) + (anew > 0 ? 1 : 0) + written.length;
    }, 0);
}

;// CONCATENATED MODULE: ./build/providers/azure/issuers.js
const PORTAL = 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade';
const appRegistration = {
    kind: 'azure_app_reg',
    summary: 'A client secret of an Entra app registration: a new one beside the old one, which is removed when all targets have the new one.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            application_id: {
                type: 'string',
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'The application (client) id of a registration that is there; left out: one is made, and found again by our mark.',
            },
            display_name: {
                type: 'string',
                minLength: 1,
                maxLength: 120,
                description: "What a registration that is made is called; by default the secret's name. Not changed afterwards.",
            },
        },
    },
    outputs: [
        { name: 'client_id', secret: false, entropyBits: 0 },
        { name: 'tenant_id', secret: false, entropyBits: 0 },
        // Entra makes 16 characters at least.
        { name: 'client_secret', secret: true, entropyBits: 96 },
    ],
    lasting: true,
    live: 100,
    marks: true,
    check: (config) => config['application_id'] !== undefined && config['display_name'] !== undefined
        ? [
            {
                key: 'display_name',
                message: 'display_name is for a registration that is made, and application_id names one that is there',
                hint: 'keep one of the two',
            },
        ]
        : [],
    instructions: ({ application_id: application }) => ({
        summary: application === undefined
            ? 'A client secret of an app registration in Entra is needed.'
            : `A client secret of the app registration ${application} is needed.`,
        steps: [
            application === undefined
                ? 'register an application: App registrations, New registration'
                : 'open the application under App registrations, All applications',
            'add a secret: Certificates & secrets, New client secret; it is shown once',
            "give the Application (client) ID as client_id, the Directory (tenant) ID as tenant_id, and the secret's Value (not its ID) as client_secret",
            'delete the old secret when everything uses the new one',
        ],
        url: PORTAL,
    }),
};
/** What Azure issues. */
const ISSUERS = [appRegistration];

// EXTERNAL MODULE: ./build/providers/azure/job-login.js
var job_login = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/providers/azure/place.js
var place = __webpack_require__(37006);
;// CONCATENATED MODULE: ./build/providers/azure/locate.js


/** Where a value goes in Key Vault by a target's config, or everything that is wrong with it. Pure. */
function locateSecret(input) {
    const { config } = input;
    const problems = [];
    const keep = (found) => {
        if (found === undefined || !('message' in found))
            return found;
        problems.push(found);
        return undefined;
    };
    const vault = keep(vaultIn(input));
    const explicit = locate_text(config['secret_name']);
    const name = explicit ?? (input.multiField ? input.field : input.secret).replace(/[._]/g, '-');
    const problem = (0,limits/* nameProblem */.rH)(name);
    if (problem !== undefined) {
        problems.push({
            ...(explicit === undefined ? {} : { key: 'secret_name' }),
            message: `"${name}" cannot be used: ${problem}`,
            hint: explicit === undefined ? 'give another name under secret_name' : 'such as db-password',
        });
    }
    const ours = Object.keys(config['tags'] ?? {}).find((tag) => tag.startsWith('secretzero-'));
    if (ours !== undefined)
        problems.push({
            key: 'tags',
            below: [ours],
            message: `the tag ${ours} is kept for our mark`,
            hint: 'take another name',
        });
    const expires = keep(expiryIn(input));
    const notBefore = keep(dateIn(config, 'not_before'));
    if (problems.length > 0 || vault === undefined)
        return problems;
    const settings = {
        name,
        ...(typeof config['content_type'] === 'string' ? { contentType: config['content_type'] } : {}),
        ...(config['tags'] === undefined ? {} : { tags: config['tags'] }),
        ...(typeof config['enabled'] === 'boolean' ? { enabled: config['enabled'] } : {}),
        ...(notBefore === undefined ? {} : { notBefore: notBefore.date }),
        ...(expires?.date === undefined ? {} : { expires: expires.date }),
    };
    const described = describedOf(settings, input);
    return {
        container: vault.container,
        key: name.toLowerCase(),
        settings: { secret: settings },
        ...(Object.keys(described).length === 0 ? {} : { described }),
    };
}
/** What is written beside the value, for the target's digest: a changed period changes the date that is written there. */
function describedOf({ name: _name, ...settings }, { rotationPeriod }) {
    const { expires, notBefore, ...rest } = settings;
    return {
        ...rest,
        ...(notBefore === undefined ? {} : { notBefore: notBefore.toISOString() }),
        ...(expires === undefined
            ? {}
            : { expires: expires === 'due' ? `after ${rotationPeriod?.text}` : expires.toISOString() }),
    };
}
function vaultIn({ config, provider }) {
    const nested = provider.auth['config'];
    const inAuth = typeof nested === 'object' && nested !== null ? nested['vault_url'] : undefined;
    const own = locate_text(config['vault_url']);
    const written = own ?? locate_text(provider.config['vault_url']) ?? locate_text(inAuth) ?? locate_text(provider.auth['vault_url']);
    // What only the environment names is known at login.
    if (written === undefined || (own === undefined && written.includes('${')))
        return { container: place/* VAULT_OF_LOGIN */.f0 };
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url?.protocol === 'https:' && url.username === '' && url.pathname === '/' && url.search === '')
        return { container: (0,place/* containerOf */.t8)(url) };
    return {
        ...(own === undefined ? {} : { key: 'vault_url' }),
        message: `"${written}" is not the URL of a vault`,
        hint: 'such as https://myvault.vault.azure.net',
    };
}
function expiryIn({ config, rotationPeriod }) {
    const { expires } = config;
    if (expires !== undefined && config['expires_on'] !== undefined)
        return { key: 'expires_on', message: 'expires says it already', hint: 'keep one of the two' };
    if (expires === false)
        return {};
    if (expires === true && rotationPeriod === undefined) {
        return {
            key: 'expires',
            message: 'there is no date at which the value expires: the secret has no rotation_period',
            hint: 'give it a rotation_period, or give a date',
        };
    }
    const date = dateIn(config, config['expires_on'] === undefined ? 'expires' : 'expires_on');
    if (date !== undefined)
        return date;
    return rotationPeriod === undefined ? {} : { date: 'due' };
}
function dateIn(config, key) {
    const written = config[key];
    if (typeof written !== 'string')
        return undefined;
    const date = new Date(written);
    const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(written);
    if (isDate && date.getTime() > 0 && date.getTime() <= limits/* LAST_DATE */.al.getTime())
        return { date };
    return {
        key,
        message: `"${written}" is not a date that can be written there`,
        hint: `such as 2027-01-31T00:00:00Z, before ${limits/* LAST_DATE */.al.toISOString()}`,
    };
}
function locate_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/providers/azure/catalog.js






const secretKind = {
    kind: 'azure_keyvault',
    scope: 'remote',
    capabilities: limits/* SECRET_CAPABILITIES */.WQ,
    summary: 'A secret of an Azure Key Vault.',
    configSchema: SECRET_CONFIG,
    locate: locateSecret,
};
/** Another name, which SecretZero's manifests use. */
const keyVaultKind = {
    ...secretKind,
    kind: 'key_vault',
    sameAs: 'azure_keyvault',
    summary: 'Another name for azure_keyvault.',
};
/** Azure, as the manifest's checks see it. */
const azureProvider = {
    kind: 'azure',
    available: true,
    targets: [secretKind, keyVaultKind],
    planned: ['key_vault_certificate'],
    login: {
        kinds: ['oidc', 'managed_identity', 'service_principal', 'cli', 'default', 'ambient'],
        keys: ['tenant_id', 'client_id', 'client_secret', 'authority_host', 'audience', 'vault_url'],
    },
    issues: ISSUERS,
    federates: job_login/* logsInByJob */.d,
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 64165))).permissionsOf(...asked),
    requestFloor: keyVaultFloor,
    writeQuota: [limits/* NEW_VERSIONS */.Lu],
};


/***/ }),

/***/ 60763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   rF: () => (/* binding */ isVaultHost),
/* harmony export */   ye: () => (/* binding */ isAuthorityHost)
/* harmony export */ });
const PUBLIC = {
    vaults: 'vault.azure.net',
    authority: 'login.microsoftonline.com',
    graph: 'graph.microsoft.com',
    exchange: 'api://AzureADTokenExchange',
};
const CLOUDS = [
    PUBLIC,
    {
        vaults: 'vault.azure.cn',
        authority: 'login.chinacloudapi.cn',
        graph: 'microsoftgraph.chinacloudapi.cn',
        exchange: 'api://AzureADTokenExchangeChina',
    },
    {
        vaults: 'vault.usgovcloudapi.net',
        authority: 'login.microsoftonline.us',
        graph: 'graph.microsoft.us',
        exchange: 'api://AzureADTokenExchangeUSGov',
    },
];
/** The cloud that a host belongs to, or a scope such as `https://vault.azure.net/.default`; the public one for what is of none. */
function cloudOf(named) {
    const host = URL.canParse(named) ? new URL(named).hostname : named;
    return (CLOUDS.find(({ vaults, authority, graph }) => host === authority || host === graph || `.${host}`.endsWith(`.${vaults}`)) ?? PUBLIC);
}
/** Whether a host is a vault of Microsoft's own. */
function isVaultHost(host) {
    return CLOUDS.some(({ vaults }) => host.endsWith(`.${vaults}`));
}
/** Whether a host is Microsoft's own Entra. */
function isAuthorityHost(host) {
    return CLOUDS.some(({ authority }) => authority === host);
}


/***/ }),

/***/ 98262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ logsInByJob)
/* harmony export */ });
/* harmony import */ var _seam_federated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54184);

/** Whether a login asks for the job's own token, by the manifest alone. */
const logsInByJob = (0,_seam_federated_js__WEBPACK_IMPORTED_MODULE_0__/* .federatesBy */ .v)(['oidc'], ['client_id', 'tenant_id']);


/***/ }),

/***/ 10225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   Lu: () => (/* binding */ NEW_VERSIONS),
/* harmony export */   ML: () => (/* binding */ STAMP_TAGS),
/* harmony export */   WQ: () => (/* binding */ SECRET_CAPABILITIES),
/* harmony export */   _h: () => (/* binding */ MOST_TAGS),
/* harmony export */   al: () => (/* binding */ LAST_DATE),
/* harmony export */   ke: () => (/* binding */ MOST_TAG_CHARACTERS),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   rT: () => (/* binding */ MOST_CONTENT_TYPE)
/* harmony export */ });
/* harmony import */ var _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82408);

/** Tags that one secret has room for. */
const MOST_TAGS = 15;
/** Entries of a stamp that are kept as tags: its version is not, since a value and its tags are written in one request. */
const STAMP_TAGS = _seam_stamp_map_js__WEBPACK_IMPORTED_MODULE_0__/* .STAMP_ENTRIES */ .$W - 1;
/** The longest name or text of a tag, and the longest content type. */
const MOST_TAG_CHARACTERS = 256;
const MOST_CONTENT_TYPE = 255;
/** The last second that the SDK can write as a date: it counts them in 32 bits. */
const LAST_DATE = new Date(0x7fff_ffff * 1000);
/** New versions that one vault makes in what time; everything else has a limit that no run comes near. */
const NEW_VERSIONS = { most: 300, per: 10_000 };
/** Secrets that one page of a list has at most. */
const PAGE = 25;
/**
 * Key Vault has no precondition: whoever sets a secret makes a new version, whatever was there. Its versions stay, but who reads the
 * secret gets the newest alone.
 */
const SECRET_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: false,
    liveVersions: 1,
    minValueBytes: 1,
    maxValueBytes: 25_000,
    describes: true,
};
/** What is wrong with the name of a secret by Key Vault's rules, if anything. */
function nameProblem(name) {
    if (name.length > 127)
        return 'the name of a secret of Key Vault has at most 127 characters';
    if (!/^[0-9a-zA-Z-]+$/.test(name))
        return 'a secret of Key Vault is named with letters, digits and - only';
    return undefined;
}


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _7: () => (/* binding */ vaultOf),
/* harmony export */   f0: () => (/* binding */ VAULT_OF_LOGIN),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60763);

/** A container that is known at login only: the vault that the login, or the environment, names. */
const VAULT_OF_LOGIN = 'default';
/** A vault as a container: its host, which Microsoft's own have for a name; the whole origin of another one. */
function containerOf(vault) {
    return (0,_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .isVaultHost */ .rF)(vault.host) ? vault.host : vault.origin;
}
/** The vault that {@link containerOf} made a container of. */
function vaultOf(container) {
    return container.startsWith('https://') ? container : `https://${container}`;
}
/** What was declared of an address; of one that is known from the lockfile only, its name. */
function settingsOf(address) {
    const settings = address.settings?.['secret'];
    return settings ?? { name: address.key ?? '' };
}
/** The secret's name as lists are searched for it. */
function keyOf(address) {
    return (address.key ?? '').toLowerCase();
}


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalog_catalog)
});

// EXTERNAL MODULE: ./build/generators/generator.js
var generator = __webpack_require__(99258);
// EXTERNAL MODULE: ./build/generators/passphrase.js
var passphrase = __webpack_require__(4375);
// EXTERNAL MODULE: ./build/generators/random-password.js
var random_password = __webpack_require__(16340);
// EXTERNAL MODULE: ./build/generators/random-string.js
var random_string = __webpack_require__(68264);
;// CONCATENATED MODULE: ./build/generators/script.js

/** Defaults of a script's config: where it is run, they are filled in from here. */
const SCRIPT_DEFAULTS = { args: [], timeout: 30 };
/** A program whose output is the value; run by `src/platform/script.ts`, and in the action only where scripts are allowed. */
const scriptKind = {
    kind: 'script',
    available: true,
    summary: 'What a program of yours prints; run without a shell, in a clean environment.',
    defaults: SCRIPT_DEFAULTS,
    configSchema: (0,generator/* configSchema */.Q)({
        command: {
            type: 'string',
            minLength: 1,
            description: 'The program: a path inside the workspace, or a name that is looked up in PATH. No shell reads it.',
        },
        args: { type: 'array', items: { type: 'string' }, default: [], description: 'Its arguments; never a secret.' },
        shell: { type: 'boolean', default: false, description: 'Always false: no shell is ever used.' },
        timeout: {
            type: 'integer',
            minimum: 1,
            maximum: 600,
            default: 30,
            description: 'Seconds after which the program and all that it started are ended.',
        },
    }, ['command']),
    entropyBits: () => 0,
    check(config) {
        const problems = [];
        const command = String(config['command'] ?? '');
        if (config['shell'] === true) {
            problems.push({
                severity: 'error',
                key: 'shell',
                message: 'shell: true is not allowed, since a shell reads more into its text than is meant',
                hint: 'put the lines into a script file and name that file as command',
            });
        }
        if (/\s/.test(command.trim()) && config['args'] === undefined) {
            problems.push({
                severity: 'warning',
                key: 'command',
                message: 'command has a blank in it, and no shell divides it into words',
                hint: 'write the words after the first under args',
            });
        }
        return problems;
    },
};

// EXTERNAL MODULE: ./build/generators/validation.js
var validation = __webpack_require__(93092);
;// CONCATENATED MODULE: ./build/generators/static.js


/** A map or a list is kept as JSON. */
const VALUE = { type: ['string', 'number', 'boolean', 'object', 'array', 'null'] };
/** A value that is given, by the manifest, the environment or a person; never made here. */
const staticKind = {
    kind: 'static',
    available: true,
    summary: 'A value that is given: by the manifest, by the environment or by a person.',
    defaults: {},
    configSchema: (0,generator/* configSchema */.Q)({
        default: {
            ...VALUE,
            description: 'The value; ${NAME} reads the environment. Left out or empty: a person is asked.',
        },
        value: { ...VALUE, description: 'Another name of default.' },
        validation: {
            type: 'string',
            description: 'A regular expression that the value must match from its beginning (end it with $ for the whole value).',
        },
        rotation_period: {
            type: 'string',
            description: "Without effect: it belongs to the secret. SecretZero's own example has it here.",
        },
        prompt_on_empty: {
            type: 'boolean',
            default: true,
            description: 'Whether a person is asked where no value is given.',
        },
    }),
    entropyBits: () => 0,
    check(config) {
        const problems = [];
        if (config['default'] !== undefined && config['default'] !== null && config['value'] !== undefined) {
            problems.push({
                severity: 'error',
                key: 'value',
                message: 'default and value are two names of one thing, and both are given',
                hint: 'keep one of them',
            });
        }
        const pattern = config['validation'];
        if (typeof pattern === 'string') {
            const parsed = (0,validation/* parseValidation */.f)(pattern);
            if ('problem' in parsed) {
                problems.push({ severity: 'error', key: 'validation', message: parsed.problem, hint: parsed.hint });
            }
        }
        if (config['rotation_period'] !== undefined) {
            problems.push({
                severity: 'warning',
                key: 'rotation_period',
                message: 'rotation_period has no effect inside config',
                hint: 'write it beside name and kind of the secret',
            });
        }
        return problems;
    },
};

// EXTERNAL MODULE: ./build/generators/uuid.js
var uuid = __webpack_require__(72196);
;// CONCATENATED MODULE: ./build/generators/catalog.js







/** Any config: the kind is known by name only, and its config is checked in the version that offers it. */
const ANY_CONFIG = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' };
/** Kinds that SecretZero has, or that its documents use, and this version has not. */
const PLANNED_GENERATORS = [
    'api',
    'azdo_pat',
    'certificate',
    'entra-agent-blueprint',
    'github_pat',
    'gitlab_group_service_account',
    'gitlab_group_token',
    'gitlab_project_token',
    'provider_backed',
    'ssh_keypair',
    'x509_cert',
];
/** Every kind of generator that a manifest may name, those that are planned included. */
const generatorKinds = [
    random_password/* randomPassword */.t,
    random_string/* randomString */.D,
    uuid/* uuid */.u,
    passphrase/* passphrase */.D,
    staticKind,
    scriptKind,
    ...PLANNED_GENERATORS.map((kind) => ({
        kind,
        available: false,
        summary: 'Not available in this version.',
        configSchema: ANY_CONFIG,
        defaults: {},
        entropyBits: () => 0,
    })),
];
/** Every kind of source that a manifest may name, those that are planned included. */
const sourceKinds = [
    {
        kind: 'env',
        available: true,
        configSchema: (0,generator/* configSchema */.Q)({
            name: { type: 'string', minLength: 1, description: 'The environment variable.' },
            trim: {
                type: 'boolean',
                default: true,
                description: 'Whether blanks and line ends around the value are cut off.',
            },
        }, ['name']),
    },
    {
        kind: 'file',
        available: true,
        configSchema: (0,generator/* configSchema */.Q)({
            path: { type: 'string', minLength: 1, description: 'The file, inside the workspace.' },
            format: {
                enum: ['dotenv', 'json', 'yaml', 'toml', 'tfvars', 'text'],
                description: 'How the file is read; by default told from its suffix, else the whole file is the value.',
            },
            key: { type: 'string', minLength: 1, description: 'Which value: names from the top, with dots between them.' },
            encoding: { enum: ['utf-8', 'utf8'], default: 'utf-8', description: 'Always UTF-8.' },
        }, ['path']),
    },
    {
        kind: 'secret_ref',
        available: true,
        configSchema: (0,generator/* configSchema */.Q)({
            secret: { type: 'string', minLength: 1, description: 'The name of another secret of this manifest.' },
            field: { type: 'string', minLength: 1, description: 'Its field, where it has more than one.' },
        }, ['secret']),
    },
    {
        kind: 'provider_read',
        available: true,
        configSchema: (0,generator/* configSchema */.Q)({
            provider: { type: 'string', minLength: 1, description: 'The provider that has the value, by its alias.' },
            kind: { type: 'string', minLength: 1, description: 'A kind of target of that provider, which keeps values.' },
            read: { type: 'object', description: 'Where it is: what the config of such a target says.' },
            field: { type: 'string', minLength: 1, description: 'Which value, where there are several in one place.' },
            profile: { type: 'string', minLength: 1, description: 'One of the provider\u2019s auth.profiles to log in with.' },
            method: { type: 'string', description: 'SecretZero\u2019s; has no effect.' },
        }, ['provider', 'kind']),
    },
];

// EXTERNAL MODULE: ./build/providers/aws/catalog.js
var catalog = __webpack_require__(44172);
// EXTERNAL MODULE: ./build/providers/azure/catalog.js + 4 modules
var azure_catalog = __webpack_require__(58350);
// EXTERNAL MODULE: ./build/providers/github/catalog.js + 4 modules
var github_catalog = __webpack_require__(55818);
// EXTERNAL MODULE: ./build/providers/google/catalog.js + 1 modules
var google_catalog = __webpack_require__(13286);
// EXTERNAL MODULE: ./build/providers/local/catalog.js + 1 modules
var local_catalog = __webpack_require__(51050);
// EXTERNAL MODULE: ./build/providers/seam/federated.js
var federated = __webpack_require__(54184);
// EXTERNAL MODULE: ./build/providers/vault/limits.js
var limits = __webpack_require__(28248);
// EXTERNAL MODULE: ./build/providers/vault/place.js
var vault_place = __webpack_require__(38689);
;// CONCATENATED MODULE: ./build/providers/vault/floor.js


/**
 * The fewest requests that Vault's API allows. Version 2: the metadata of each path, or one list for a folder of paths that are all new;
 * what a mount is, once it holds nothing; a value and its mark for each path that is written; the rights of all of them at once.
 * Version 1: a look at each path, another and a write for each that is written, and what its mount is. The login is not counted.
 */
function vaultFloor(containers) {
    let sum = 0;
    let asked = 0;
    const mounts = new Set();
    const folders = new Map();
    for (const { kind, listed, written } of containers) {
        const address = written[0]?.address;
        const isKnown = listed > 0 || written.some(({ again }) => again);
        const place = address && (0,vault_place/* placeOf */.$t)(address.container);
        const mount = place && `${kind}\0${place.namespace ?? ''}\0${place.mount}`;
        if (kind === 'vault_kv_v1') {
            sum += 1 + (written.length > 0 ? 2 : 0);
            asked += written.length > 0 ? 1 : 0;
            if (mount !== undefined)
                mounts.add(mount);
            continue;
        }
        if (isKnown || place === undefined)
            sum += 1;
        else {
            const folder = `${mount}\0${place.path.slice(0, place.path.lastIndexOf('/') + 1)}`;
            folders.set(folder, (folders.get(folder) ?? 0) + 1);
        }
        if (written.length === 0)
            continue;
        sum += 2;
        asked += 2;
        if (mount !== undefined)
            mounts.add(mount);
    }
    return sum + folders.size + mounts.size + Math.ceil(asked / limits/* PATHS_A_REQUEST */.J_);
}

// EXTERNAL MODULE: ./build/providers/vault/capabilities.js
var capabilities = __webpack_require__(86302);
;// CONCATENATED MODULE: ./build/providers/vault/kv-kinds.js


const CONFIG = {
    path: {
        type: 'string',
        minLength: 1,
        description: 'Where the value is, below the mount: app/database. What the API calls it (secret/data/app) is understood.',
    },
    mount_point: { type: 'string', minLength: 1, default: 'secret', description: 'Where the KV engine is mounted.' },
    key: {
        type: 'string',
        minLength: 1,
        description: "The key in the data; by default value, for several fields the field's name. Keys of others are kept.",
    },
    namespace: {
        type: 'string',
        minLength: 1,
        description: "The namespace of the mount; by default the provider's config.namespace, else the login's.",
    },
};
const VERSION = {
    type: 'integer',
    minimum: 1,
    maximum: 2,
    default: 2,
    description: 'The version of the KV engine. What is mounted is looked at: another one is an error.',
};
const METADATA = {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Custom metadata of the path, beside that of others. Only with version 2.',
};
function configOf(properties) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties,
    };
}
/** What a target of version 1 is, whatever it is called: it can do less. */
const kv1Kind = {
    kind: 'vault_kv_v1',
    scope: 'remote',
    capabilities: capabilities/* KV1_CAPABILITIES */.Oh,
    summary: 'A key at a path of a KV engine of version 1, of Vault or OpenBao: what `version: 1` makes of a vault_kv.',
    configSchema: configOf(CONFIG),
    locate: (input) => (0,vault_place/* locateKv */.eP)(input, 1),
};
const kvKind = {
    kind: 'vault_kv',
    scope: 'remote',
    capabilities: capabilities/* KV2_CAPABILITIES */.Ni,
    summary: 'A key at a path of a KV engine of Vault or OpenBao.',
    configSchema: configOf({ ...CONFIG, version: VERSION, metadata: METADATA }),
    variant: ({ version }) => (Number(version) === 1 ? kv1Kind : undefined),
    locate: (input) => (0,vault_place/* locateKv */.eP)(input, 2),
};
const kvAlias = { ...kvKind, kind: 'kv', sameAs: 'vault_kv', summary: 'Another name for vault_kv.' };

// EXTERNAL MODULE: ./build/providers/vault/login-kinds.js
var login_kinds = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/providers/vault/sources/rights.js
var rights = __webpack_require__(14860);
;// CONCATENATED MODULE: ./build/providers/vault/sources/issuers.js

/** As many as anybody wants: Vault sets no limit. */
const MANY = 1000;
/** A secret-id is a random UUID. */
const UUID_BITS = 122;
function issuers_configOf(required, properties) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required,
        properties: {
            ...properties,
            namespace: { type: 'string', minLength: 1, description: "The namespace; by default the login's." },
        },
    };
}
const nameOf = (description) => ({ type: 'string', pattern: '^[A-Za-z0-9_.-]+$', description });
const mount = (usual, what) => ({
    type: 'string',
    pattern: '^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$',
    default: usual,
    description: `Where ${what} is mounted.`,
});
const issuers_password = {
    kind: 'vault_password',
    summary: 'A password that Vault makes up by one of its password policies.',
    configSchema: issuers_configOf(['policy'], { policy: nameOf('The password policy.') }),
    // What a policy makes is known to nobody but the server.
    outputs: [{ name: 'value', secret: true, entropyBits: 0 }],
    lasting: false,
    live: 1,
    marks: false,
};
const databaseRole = {
    kind: 'vault_database_role',
    summary: 'A user of a database that Vault makes and drops again: a dynamic role of the database engine.',
    configSchema: issuers_configOf(['role'], {
        role: nameOf('The role of the database engine.'),
        mount_point: mount('database', 'the database engine'),
        token_role: nameOf('A role of the token login: the lease is asked for with a token of its own, made by that role, and does not end with the login.'),
    }),
    outputs: [
        { name: 'username', secret: false, entropyBits: 0 },
        { name: 'password', secret: true, entropyBits: 0 },
    ],
    lasting: true,
    live: MANY,
    // A user's name is made by the server, and holds no mark of ours.
    marks: false,
};
const staticRole = {
    kind: 'vault_static_role',
    summary: 'The password of a user that stays, changed by Vault: the old one ends at that moment, before any target has the new one.',
    configSchema: issuers_configOf(['role'], {
        role: nameOf('The static role of the database engine.'),
        mount_point: mount('database', 'the database engine'),
    }),
    outputs: [
        { name: 'username', secret: false, entropyBits: 0 },
        { name: 'password', secret: true, entropyBits: 0 },
    ],
    // One user, one password: nothing stays that could be revoked, and nothing of the old one is left.
    lasting: false,
    replaces: true,
    live: 1,
    marks: false,
};
const secretId = {
    kind: 'vault_approle_secret_id',
    summary: 'A secret-id of an AppRole, with the role-id: what a service logs in to Vault with.',
    configSchema: issuers_configOf(['role'], {
        role: nameOf('The AppRole.'),
        mount_point: mount('approle', 'the AppRole login'),
        ttl: {
            type: 'string',
            pattern: '^\\d{1,9}[smh]?$',
            description: "How long it is good, such as 720h; by default and at most the role's.",
        },
        num_uses: { type: 'integer', minimum: 0, description: "How often it may be used; by default the role's." },
        cidr_list: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            description: 'Addresses that it may be used from.',
        },
    }),
    outputs: [
        { name: 'role_id', secret: false, entropyBits: 0 },
        { name: 'secret_id', secret: true, entropyBits: UUID_BITS },
    ],
    lasting: true,
    live: MANY,
    marks: true,
    instructions: (config) => {
        const role = (0,rights/* appRoleOf */.NC)(config);
        return {
            summary: `A secret-id of the AppRole ${(0,rights/* named */.KT)(config, 'role')} is needed.`,
            steps: [
                `make one: \`vault write -f ${role}/secret-id\``,
                `give its secret_id, and as role_id what \`vault read ${role}/role-id\` shows`,
                'destroy the old one by its accessor when everything uses the new one',
            ],
        };
    },
};
/** What Vault issues. */
const ISSUERS = [issuers_password, databaseRole, staticRole, secretId];

;// CONCATENATED MODULE: ./build/providers/vault/catalog.js





/** Vault and OpenBao, as the manifest's checks see them. */
const vaultProvider = {
    kind: 'vault',
    available: true,
    targets: [kvKind, kvAlias, kv1Kind],
    planned: [],
    login: { kinds: login_kinds/* LOGIN_KINDS */.c, keys: login_kinds/* LOGIN_KEYS */.p },
    federates: (0,federated/* federatesBy */.v)(['jwt', 'oidc'], ['role']),
    issues: ISSUERS,
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 2618).then(__webpack_require__.bind(__webpack_require__, 2618))).permissionsOf(...asked),
    requestFloor: (containers) => vaultFloor(containers),
};

;// CONCATENATED MODULE: ./build/providers/catalog.js







/** Providers of which nothing is available yet, with the kinds of target that manifests name. */
const PLANNED = {
    age: ['age_file'],
    ansible_vault: ['ansible_vault_file'],
    azure_devops: [
        'azdo_environment_variable',
        'azdo_keyvault_variable_group',
        'azdo_pipeline_variable',
        'azdo_secure_file',
        'azdo_variable_group',
    ],
    cloudflare: ['cloudflare_secret'],
    doppler: ['doppler_secret'],
    'entra-agent-id': [],
    git_crypt: ['git_crypt_file'],
    gitlab: ['gitlab_group_variable', 'gitlab_service_account_member', 'gitlab_variable'],
    infisical: ['infisical_secret'],
    jenkins: ['jenkins_credential', 'jenkins_secret_text', 'jenkins_ssh_key', 'jenkins_username_password'],
    keeper: ['keeper_record'],
    kubernetes: ['external_secret', 'kubernetes_configmap', 'kubernetes_secret'],
    onepassword: ['onepassword_item'],
    sops: ['sops_file'],
    vercel: ['vercel_env'],
};
const providerKinds = [
    local_catalog/* localProvider */.nt,
    github_catalog/* githubProvider */.p,
    google_catalog/* googleProvider */.hJ,
    vaultProvider,
    catalog/* awsProvider */.t,
    azure_catalog/* azureProvider */.h,
    ...Object.entries(PLANNED).map(([kind, planned]) => ({ kind, targets: [], planned, available: false })),
];
/** Kinds of credential that providers issue, as kinds of secrets. */
const issued = providerKinds.flatMap(({ kind: provider, issues = [] }) => issues.map((issuer) => {
    const properties = (issuer.configSchema['properties'] ?? {});
    const names = issuer.outputs.map(({ name }) => name);
    return {
        kind: issuer.kind,
        available: true,
        summary: issuer.summary,
        defaults: {},
        configSchema: {
            ...issuer.configSchema,
            properties: {
                ...properties,
                provider: {
                    type: 'string',
                    minLength: 1,
                    default: provider,
                    description: 'The provider that issues it, by its alias.',
                },
                ...(names.length < 2
                    ? {}
                    : {
                        output: {
                            enum: names,
                            description: 'Which part of it this secret or field is; left out: each is a field.',
                        },
                    }),
                ...(issuer.lasting
                    ? {
                        retire_after: {
                            type: 'string',
                            minLength: 1,
                            description: 'How long the one that a rotation replaced stays valid; at once revoked by default.',
                        },
                    }
                    : {}),
            },
        },
        entropyBits: () => 0,
        issuer: { ...issuer, provider },
        ...(issuer.check
            ? { check: (config) => (issuer.check?.(config) ?? []).map((each) => ({ ...each, severity: 'error' })) }
            : {}),
    };
}));
/** Every kind that this version knows: providers with their targets, generators and sources; the available and the planned. */
const catalog_catalog = {
    providers: new Map(providerKinds.map((provider) => [provider.kind, provider])),
    generators: new Map([...generatorKinds, ...issued].map((generator) => [generator.kind, generator])),
    sources: new Map(sourceKinds.map((source) => [source.kind, source])),
};


/***/ }),

/***/ 13286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cI: () => (/* binding */ LOGIN_KINDS),
  M7: () => (/* binding */ REQUESTS_A_MINUTE),
  WQ: () => (/* binding */ SECRET_CAPABILITIES),
  hJ: () => (/* binding */ googleProvider)
});

// EXTERNAL MODULE: ./build/providers/seam/federated.js
var federated = __webpack_require__(54184);
// EXTERNAL MODULE: ./build/providers/google/floor.js
var floor = __webpack_require__(99783);
// EXTERNAL MODULE: ./build/providers/seam/stamp-map.js
var stamp_map = __webpack_require__(82408);
// EXTERNAL MODULE: ./build/providers/google/place.js
var place = __webpack_require__(53794);
;// CONCATENATED MODULE: ./build/providers/google/locate.js


const SECRET_ID = /^[A-Za-z0-9_-]{1,255}$/;
/** A project's id, in some with a domain in front, or its number. */
const PROJECT = /^(?:(?:[a-z][a-z0-9.-]{0,62}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{1,19})$/;
const LOCATION = /^[a-z]+(?:-[a-z0-9]+)+$/;
const KMS_KEY = /^projects\/[^/\s]+\/locations\/[^/\s]+\/keyRings\/[^/\s]+\/cryptoKeys\/[^/\s]+$/;
const LABEL_KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const LABEL = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;
const ANNOTATION_KEY = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
/** Google takes 16 KiB in all, and our stamp is among it. */
const ANNOTATIONS_BYTES = 14 * 1024;
/** Where a value goes by a target's config, or everything that is wrong with it. Pure. */
function locateSecret(input) {
    const { config } = input;
    const problems = [];
    const explicit = locate_text(config['name']) ?? locate_text(config['secret_id']);
    const ours = (input.multiField ? input.field : input.secret).replaceAll('.', '_');
    const name = explicit ?? ours;
    if (!SECRET_ID.test(name)) {
        problems.push({
            ...(explicit === undefined ? {} : { key: config['name'] === undefined ? 'secret_id' : 'name' }),
            message: `"${name}" cannot be the name of a secret at Google: letters, digits, - and _, at most 255`,
            hint: 'give another one under name',
        });
    }
    const project = projectOf(input);
    if (project === undefined) {
        problems.push({
            message: 'it is not known which project of Google Cloud is meant',
            hint: "give project here, or under the provider's auth.config",
        });
    }
    else if (!PROJECT.test(project)) {
        problems.push({
            ...(config['project'] === undefined ? {} : { key: 'project' }),
            message: `"${project}" cannot be a project of Google Cloud`,
            hint: project.includes('${')
                ? 'what is below auth is read when the login is made: give project under config of the provider, where variables are known'
                : 'its id, such as acme-prod, or its number',
        });
    }
    const location = locate_text(config['location']) ?? locate_text(input.provider.config['location']);
    if (location !== undefined && !LOCATION.test(location))
        problems.push({ key: 'location', message: `"${location}" cannot be a location`, hint: 'such as europe-west3' });
    problems.push(...replicationProblems(config, location), ...labelProblems(config), ...annotationProblems(config));
    if (problems.length > 0 || project === undefined)
        return problems;
    const settings = settingsFrom(config);
    const { labels, annotations } = settings;
    const described = { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
    return {
        container: (0,place/* containerOf */.t8)({ project, ...(location === undefined ? {} : { location }) }),
        key: name,
        ...(Object.keys(settings).length === 0 ? {} : { settings: { ...settings } }),
        ...(Object.keys(described).length === 0 ? {} : { described }),
    };
}
/** The project by the target's config, else by the provider's. */
function projectOf({ config, provider }) {
    const nested = provider.auth['config'];
    for (const holder of [config, provider.config, nested ?? {}, provider.auth]) {
        const project = locate_text(holder['project']) ?? locate_text(holder['project_id']);
        if (project !== undefined)
            return project;
    }
    return undefined;
}
function settingsFrom(config) {
    const { labels, annotations, kms_key_name, replicas, previous } = config;
    return {
        ...(isFull(labels) ? { labels } : {}),
        ...(isFull(annotations) ? { annotations } : {}),
        ...(typeof kms_key_name === 'string' ? { kmsKeyName: kms_key_name } : {}),
        ...(Array.isArray(replicas) ? { replicas: replicas } : {}),
        ...(previous === 'disable' || previous === 'destroy' ? { previous } : {}),
    };
}
function replicationProblems(config, location) {
    const replicas = config['replicas'];
    const key = locate_text(config['kms_key_name']);
    const problems = [];
    if (replicas !== undefined && location !== undefined) {
        problems.push({
            key: 'replicas',
            message: 'a secret of one location has no replicas',
            hint: 'keep either location or replicas',
        });
    }
    if (replicas !== undefined && key !== undefined) {
        problems.push({
            key: 'kms_key_name',
            message: 'each replica has a key of its own location',
            hint: 'give kms_key_name to the replicas',
        });
    }
    const keys = [key, ...(replicas ?? []).map(({ kms_key_name }) => kms_key_name)].filter((each) => each !== undefined);
    for (const each of keys) {
        if (KMS_KEY.test(each))
            continue;
        problems.push({
            key: replicas === undefined ? 'kms_key_name' : 'replicas',
            message: `"${each}" is not the name of a key`,
            hint: 'such as projects/acme-prod/locations/global/keyRings/secrets/cryptoKeys/main',
        });
    }
    const bad = replicas?.find((each) => !LOCATION.test(each.location))?.location;
    if (bad !== undefined)
        problems.push({ key: 'replicas', message: `"${bad}" cannot be a location`, hint: 'such as europe-west3' });
    return problems;
}
function labelProblems(config) {
    const entries = Object.entries((config['labels'] ?? {}));
    const bad = entries.find(([key, value]) => !LABEL_KEY.test(key) || !LABEL.test(value));
    if (bad === undefined && entries.length <= 64)
        return [];
    return [
        {
            key: 'labels',
            ...(bad === undefined ? {} : { below: [bad[0]] }),
            message: bad === undefined ? 'Google keeps at most 64 labels' : `"${bad[0]}: ${bad[1]}" cannot be a label`,
            hint: 'small letters, digits, - and _, at most 63; a key begins with a letter',
        },
    ];
}
function annotationProblems(config) {
    const entries = Object.entries((config['annotations'] ?? {}));
    const problems = entries.flatMap(([key]) => {
        if ((0,stamp_map/* isStampEntry */.aK)(key))
            return [{ key: 'annotations', below: [key], message: `${key} is what we mark our versions with` }];
        if (ANNOTATION_KEY.test(key))
            return [];
        const hint = 'letters, digits, -, _ and ., at most 63, with a letter or a digit at both ends';
        return [{ key: 'annotations', below: [key], message: `"${key}" cannot be the key of an annotation`, hint }];
    });
    const size = Buffer.byteLength(entries.flat().join(''));
    if (size > ANNOTATIONS_BYTES)
        problems.push({
            key: 'annotations',
            message: `the annotations have ${size} bytes, and ${ANNOTATIONS_BYTES} are left`,
        });
    return problems;
}
function isFull(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
function locate_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/providers/google/catalog.js




/**
 * Google adds versions without a condition: a stale write is not refused there, only noticed afterwards by the number that it got, and
 * nothing is lost by it, since versions are kept.
 */
const SECRET_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: false,
    liveVersions: 2,
    minValueBytes: 1,
    maxValueBytes: 64 * 1024,
    // What UTF-8 cannot write would arrive as something else.
    alphabet: /^\P{Cs}*$/u,
    describes: true,
};
const MINUTE = 60_000;
/** Google's quota of a project. */
const REQUESTS_A_MINUTE = { most: 600, per: MINUTE };
/** A new version takes two requests that write; a new secret one more. */
const WRITES_A_MINUTE = { most: REQUESTS_A_MINUTE.most / 2, per: MINUTE };
const word = (description) => ({ type: 'string', minLength: 1, description });
const map = (description) => ({ type: 'object', additionalProperties: { type: 'string' }, description });
const secretKind = {
    kind: 'gcp_secret_manager',
    scope: 'remote',
    capabilities: SECRET_CAPABILITIES,
    summary: 'A secret of Google Secret Manager, of a project or of one location of it.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            name: word("The secret's id at Google; by default our name (for several fields: the field's)."),
            secret_id: word('Another way to say name.'),
            project: word("The project's id or number; by default the provider's."),
            project_id: word('Another way to say project.'),
            location: word('For a regional secret: the location that it never leaves. By default a global one.'),
            replicas: {
                type: 'array',
                minItems: 1,
                description: 'The locations that a new global secret is kept in; by default Google chooses.',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['location'],
                    properties: {
                        location: word('Such as europe-west3.'),
                        kms_key_name: word('A key of Cloud KMS in that location.'),
                    },
                },
            },
            kms_key_name: word('The key of Cloud KMS that a new secret is encrypted with; by default one of Google.'),
            labels: map('Labels of the secret; others that it has stay.'),
            annotations: map('Annotations of the secret; others that it has stay.'),
            previous: {
                enum: [...place/* PREVIOUS */.kn],
                default: 'keep',
                description: 'What becomes of our version that a new one replaces.',
            },
        },
    },
    locate: locateSecret,
};
/** Ways to log in. */
const LOGIN_KINDS = ['oidc', 'service_account', 'token', 'metadata', 'ambient'];
/** Google Cloud, as the manifest's checks see it. */
const googleProvider = {
    kind: 'google',
    available: true,
    targets: [
        secretKind,
        {
            ...secretKind,
            kind: 'secret_manager',
            sameAs: 'gcp_secret_manager',
            summary: 'Another name for gcp_secret_manager.',
        },
    ],
    planned: [],
    login: {
        kinds: LOGIN_KINDS,
        keys: [
            'project',
            'project_id',
            'workload_identity_provider',
            'service_account',
            'audience',
            'credentials',
            'token',
            'endpoint',
        ],
    },
    federates: (0,federated/* federatesBy */.v)(['oidc'], ['workload_identity_provider']),
    requestFloor: (containers) => (0,floor/* googleFloor */.Q)(containers),
    permissions: async (...asked) => (await __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 42025))).permissions(...asked),
    writeQuota: [WRITES_A_MINUTE],
};


/***/ }),

/***/ 99783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ googleFloor),
/* harmony export */   c: () => (/* binding */ SECRETS_A_PAGE)
/* harmony export */ });
/** Google's own limit of a page. */
const SECRETS_A_PAGE = 25_000;
/** Making a secret, adding its version, marking it. */
const FIRST = 3;
/** Adding a version, marking it. */
const AGAIN = 2;
/**
 * The fewest requests that Google's calls allow: one list a page for what is beside the values, and one look at the newest version of
 * each secret that is there, since neither the list nor a secret's etag tells of a version that somebody added.
 */
function googleFloor(containers) {
    let sum = 0;
    for (const { listed, written } of containers) {
        const again = written.filter((each) => each.again).length;
        const there = listed + again;
        sum += Math.max(1, Math.ceil(there / SECRETS_A_PAGE)) + there;
        sum += again * AGAIN + (written.length - again) * FIRST;
        sum += written.filter((each) => each.again && each.address.settings?.['previous'] !== undefined).length;
    }
    return sum;
}


/***/ }),

/***/ 53794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   kn: () => (/* binding */ PREVIOUS),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/** What becomes of the version that a new one replaces. */
const PREVIOUS = ['keep', 'disable', 'destroy'];
/** Google's own name of a place, which is our container. */
function containerOf({ project, location }) {
    return `projects/${project}${location === undefined ? '' : `/locations/${location}`}`;
}
/** The place of a container. Throws RangeError for one that {@link containerOf} did not make. */
function placeOf(container) {
    const match = /^projects\/([^/]+)(?:\/locations\/([^/]+))?$/.exec(container);
    if (match === null)
        throw new RangeError('the address is not one of Google');
    const [, project = '', location] = match;
    return { project, ...(location === undefined ? {} : { location }) };
}
/** The id of the secret that an address is. */
function idOf(address) {
    if (address.key === undefined)
        throw new RangeError('an address of Google has a key');
    return address.key;
}
/** Google's own name of the secret that an address is. */
function secretName(address) {
    return `${address.container}/secrets/${idOf(address)}`;
}
/** What was declared of an address; nothing of one that is known from the lockfile only. */
function settingsOf(address) {
    return (address.settings ?? {});
}


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qH: () => (/* binding */ FILE_CAPABILITIES),
  GM: () => (/* binding */ FILE_FORMATS),
  SR: () => (/* binding */ TEMPLATE_CAPABILITIES),
  nt: () => (/* binding */ localProvider)
});

// UNUSED EXPORTS: formatOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/providers/local/inventory.js

/** Keys of files, by paths from the root of the repository. */
const localInventory = {
    lists: false,
    nameOf({ kind, address }, { folder }) {
        if (kind !== 'file' || address.key === undefined)
            return undefined;
        const path = external_node_path_.posix.join(folder, address.container.replace(/^local:/, ''));
        return { category: 'env', name: address.key, scope: { kind: 'file', name: path } };
    },
    targetFor({ category, name, scope }, { folder }) {
        if (category !== 'env' || scope.kind !== 'file')
            return undefined;
        const path = external_node_path_.posix.relative(folder === '' ? '.' : folder, scope.name ?? '');
        // A manifest reaches what is below it, and a path that it would take for a template cannot be written in it.
        if (path.startsWith('../') || /\p{Cc}|\$\{|\{\{/u.test(path))
            return undefined;
        return { kind: 'file', config: { path, key: name } };
    },
};

// EXTERNAL MODULE: ./build/providers/local/paths.js
var paths = __webpack_require__(26165);
;// CONCATENATED MODULE: ./build/providers/local/catalog.js


/** The file formats that a `file` target knows. */
const FILE_FORMATS = ['dotenv', 'json', 'yaml', 'toml', 'tfvars'];
const MEBIBYTE = 1_048_576;
/** Any Unicode text without NUL, which no environment can carry. */
const TEXT = /^[^\0\p{Cs}]*$/u;
const FILE_CAPABILITIES = {
    read: 'value',
    stamp: false,
    conditionalWrite: true,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: MEBIBYTE,
    alphabet: TEXT,
};
const TEMPLATE_CAPABILITIES = {
    read: 'metadata',
    stamp: false,
    conditionalWrite: true,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: MEBIBYTE,
    alphabet: TEXT,
    wholeContainer: true,
};
const fileKind = {
    kind: 'file',
    scope: 'workspace',
    capabilities: FILE_CAPABILITIES,
    summary: 'A key in a plaintext file of this machine: dotenv, JSON, YAML, TOML or tfvars.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        properties: {
            path: {
                type: 'string',
                minLength: 1,
                default: '.env',
                description: 'The file, relative to the workspace.',
            },
            format: {
                enum: [...FILE_FORMATS],
                description: 'The format; by default told from the suffix (.json, .yaml, .yml, .toml, .tfvars), else dotenv.',
            },
            key: {
                type: 'string',
                minLength: 1,
                description: "The key in the file; by default the secret's name (for several fields: the field's name).",
            },
            mappings: {
                type: 'array',
                description: 'Keys of single fields: each field named by source_key is written under target_key.',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['source_key', 'target_key'],
                    properties: {
                        source_key: { type: 'string', minLength: 1, description: "A field's name." },
                        target_key: { type: 'string', minLength: 1, description: 'The key in the file.' },
                    },
                },
            },
            merge: {
                type: 'boolean',
                default: true,
                description: 'Always true: keys of others are kept. false is refused.',
            },
            structure: { enum: ['flat'], default: 'flat', description: 'Keys stand at the top of the file.' },
            value_field: {
                type: 'string',
                minLength: 1,
                description: "SecretZero's; accepted without effect, since values are written whole.",
            },
        },
    },
    plaintextFile: (path) => path,
    locate: locateFile,
};
const templateKind = {
    kind: 'template',
    scope: 'workspace',
    capabilities: TEMPLATE_CAPABILITIES,
    summary: 'A file of this machine, rendered from a template and all secrets that name it.',
    configSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
        required: ['template_path', 'output_path'],
        properties: {
            template_path: { type: 'string', minLength: 1, description: 'The template, relative to the workspace.' },
            output_path: { type: 'string', minLength: 1, description: 'The rendered file, relative to the workspace.' },
            overwrite: {
                type: 'boolean',
                default: true,
                description: "SecretZero's; accepted without effect, since on_conflict decides what may be overwritten.",
            },
        },
    },
    plaintextFile: (path) => path,
    locate: locateTemplate,
};
/** Files of this machine, as the manifest's checks see them. */
const localProvider = {
    kind: 'local',
    available: true,
    targets: [fileKind, templateKind],
    inventory: localInventory,
    planned: [],
};
function locateFile(input) {
    const { config } = input;
    const problems = [];
    const place = (0,paths/* workspacePath */.X)('path', catalog_text(config['path']) ?? '.env');
    if ('problem' in place)
        problems.push(place.problem);
    if (config['merge'] === false) {
        problems.push({
            key: 'merge',
            message: 'merge: false would lose every key of the file that is not ours',
            hint: 'leave merge out, or name a file of its own',
        });
    }
    const format = formatOf(catalog_text(config['format']), 'path' in place ? place.path : '');
    const key = keyOf(input, format);
    if (typeof key !== 'string')
        problems.push(key);
    if ('problem' in place || typeof key !== 'string' || problems.length > 0)
        return problems;
    const unheeded = config['value_field'] === undefined ? {} : { unheeded: ['value_field'] };
    return { container: place.path, key, settings: { format, ...unheeded } };
}
function locateTemplate(input) {
    const template = (0,paths/* workspacePath */.X)('template_path', catalog_text(input.config['template_path']) ?? '');
    const output = (0,paths/* workspacePath */.X)('output_path', catalog_text(input.config['output_path']) ?? '');
    if ('problem' in template || 'problem' in output) {
        return [template, output].flatMap((place) => ('problem' in place ? [place.problem] : []));
    }
    if (template.path === output.path) {
        return [
            {
                key: 'output_path',
                message: 'output_path is the template itself',
                hint: 'give the rendered file a name of its own',
            },
        ];
    }
    const settings = { template: template.path };
    return {
        container: output.path,
        key: `${input.secret}.${input.field}`,
        settings: { ...settings },
        described: { template: template.path },
    };
}
/** The format as declared, else by the path's suffix. */
function formatOf(declared, path) {
    const known = FILE_FORMATS.find((format) => format === declared);
    if (known !== undefined)
        return known;
    const suffix = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
    switch (suffix) {
        case 'json':
        case 'yaml':
        case 'toml':
        case 'tfvars':
            return suffix;
        case 'yml':
            return 'yaml';
        default:
            return 'dotenv';
    }
}
function keyOf(input, format) {
    const { config, secret, field, multiField } = input;
    const mapped = mappedKey(config['mappings'], multiField ? [field] : [field, secret]);
    if (mapped !== undefined)
        return checkedKey('mappings', mapped, format);
    const explicit = catalog_text(config['key']);
    if (explicit !== undefined)
        return checkedKey('key', explicit, format);
    const name = multiField ? field : secret;
    if (format === 'dotenv')
        return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
    return checkedKey('key', name, format);
}
const KEY_RULES = {
    dotenv: [/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and _, not beginning with a digit'],
    tfvars: [/^[A-Za-z_][A-Za-z0-9_-]*$/, 'letters, digits, _ and -, not beginning with a digit'],
    json: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
    yaml: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
    toml: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
};
function checkedKey(where, key, format) {
    const [pattern, words] = KEY_RULES[format];
    if (pattern.test(key))
        return key;
    return {
        key: where,
        message: `"${key}" cannot be a key of a ${format} file, which allows ${words}`,
        hint: 'set key (or mappings) to a name that it can carry',
    };
}
function mappedKey(mappings, names) {
    if (!Array.isArray(mappings))
        return undefined;
    for (const mapping of mappings) {
        const source = catalog_text(mapping.source_key);
        if (source !== undefined && names.includes(source))
            return catalog_text(mapping.target_key);
    }
    return undefined;
}
function catalog_text(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 26165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ workspacePath),
/* harmony export */   j: () => (/* binding */ forbiddenPart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26182);


/** Files of ours, which a target must not overwrite. */
const OUR_FILES = new Set(['.gitsecrets.lock', '.gitsecrets.local.lock', '.gitsecrets.key']);
/**
 * The canonical spelling of a path inside the workspace: relative, `/` between parts, no `.` and no `..`. It is judged by its
 * text alone; symbolic links are looked at where the file is opened.
 */
function workspacePath(key, text) {
    const refuse = (message, hint) => ({ problem: { key, message, hint } });
    const relative = 'give a path relative to the workspace, such as .env or config/app.env';
    if (text.trim() === '')
        return refuse(`${key} is empty`, relative);
    if (hasControl(text))
        return refuse(`${key} holds a control character`, relative);
    if (text.includes('\\'))
        return refuse(`${key} holds a backslash`, 'write / between folders, on every system');
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
        return refuse(`${key} is an absolute path`, relative);
    if (text.startsWith('~'))
        return refuse(`${key} begins with ~, which is not expanded`, relative);
    if (text.endsWith('/'))
        return refuse(`${key} names a folder`, 'name the file in it');
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text);
    const parts = path.split('/');
    if (path === '.')
        return refuse(`${key} names a folder`, 'name the file in it');
    if (parts[0] === '..')
        return refuse(`${key} leads out of the workspace`, relative);
    const forbidden = forbiddenPart(path);
    if (forbidden !== undefined) {
        return refuse(`${key} leads into ${forbidden}, where no secret is written`, 'choose another folder');
    }
    return { path };
}
/** The part of a relative path that no secret may be written to, or `undefined`. */
function forbiddenPart(path) {
    const last = path.split('/').at(-1) ?? '';
    return (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .forbiddenFolder */ .s)(path) ?? (OUR_FILES.has(last.toLowerCase()) ? last : undefined);
}
function hasControl(text) {
    return [...text].some((char) => char < ' ' || char === '\u007f');
}


/***/ }),

/***/ 86302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ LARGEST_CONTAINER),
/* harmony export */   Ni: () => (/* binding */ KV2_CAPABILITIES),
/* harmony export */   Oh: () => (/* binding */ KV1_CAPABILITIES)
/* harmony export */ });
/** What one path holds at most: the entry of the server's storage, with what it needs itself. */
const LARGEST_CONTAINER = 1_048_576 - 16_384;
/** What JSON carries: any text that is Unicode. */
const TEXT = /^[^\p{Cs}]*$/u;
const KV2_CAPABILITIES = {
    read: 'value',
    stamp: true,
    conditionalWrite: true,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: 1_000_000,
    alphabet: TEXT,
    describes: true,
};
/** Version 1 has neither versions nor metadata: nothing can be marked, and nothing is refused. */
const KV1_CAPABILITIES = {
    read: 'value',
    stamp: false,
    conditionalWrite: false,
    liveVersions: 1,
    minValueBytes: 0,
    maxValueBytes: 1_000_000,
    alphabet: TEXT,
};


/***/ }),

/***/ 28248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   J_: () => (/* binding */ PATHS_A_REQUEST),
/* harmony export */   Lo: () => (/* binding */ outOfBounds),
/* harmony export */   rL: () => (/* binding */ ABREAST)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _capabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86302);


/** How many requests to one server are under way at once. */
const ABREAST = 16;
/** How many paths a login asks its rights for at once: OpenBao takes no JSON with a thousand texts. */
const PATHS_A_REQUEST = 500;
/** Why a value is not sent at all. */
function outOfBounds({ address, value }, { maxValueBytes, alphabet }) {
    const place = `${address.container}#${address.key ?? ''}`;
    if (value.byteLength > maxValueBytes) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${place}: the value has ${value.byteLength} bytes, and Vault takes ${maxValueBytes}`, { hint: 'put large values elsewhere' });
    }
    if (alphabet !== undefined && !value.matches(alphabet)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${place}: the value is no Unicode text`, {
            hint: 'encode it, as base64 for instance',
        });
    }
    return undefined;
}
/** Why values of one path are too large together, as JSON. */
function tooMuch(what, requests) {
    const size = requests.reduce((sum, { address, value }) => sum + Buffer.byteLength(JSON.stringify([address.key, value.reveal()]), 'utf8'), 0);
    if (size <= _capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_CONTAINER */ .HO)
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ('REJECTED', `${what} would hold ${size} bytes, and Vault takes ${_capabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_CONTAINER */ .HO}`, {
        hint: 'give large values paths of their own',
    });
}


/***/ }),

/***/ 19601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ LOGIN_KINDS),
/* harmony export */   p: () => (/* binding */ LOGIN_KEYS)
/* harmony export */ });
/** Ways to log in, as `auth.kind` names them. */
const LOGIN_KINDS = ['token', 'ambient', 'approle', 'jwt', 'oidc', 'wrapped', 'kubernetes'];
/** What they, or the place of Vault, need; flat below `auth` or in `auth.config`. */
const LOGIN_KEYS = [
    'url',
    'address',
    'namespace',
    'token',
    'wrapping_token',
    'role',
    'role_id',
    'secret_id',
    'audience',
    'jwt',
    'auth_mount',
    'mount_point',
];


/***/ }),

/***/ 38689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   V0: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   eP: () => (/* binding */ locateKv),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   uh: () => (/* binding */ DEFAULT_KEY)
/* harmony export */ });
/* unused harmony export containerOf */
/** How many entries of custom metadata one path may have. */
const MOST_ENTRIES = 64;
const LONGEST_ENTRY_NAME = 128;
const LONGEST_ENTRY = 512;
const NAME = /^[A-Za-z0-9_.-]+$/;
const DEFAULT_MOUNT = 'secret';
const DEFAULT_KEY = 'value';
/**
 * A place as one text, which is its identity in the lockfile: `secret/app/db`; with a namespace `team-a//secret/app/db`, with a cluster
 * `us:secret/app/db`. Slashes of the mount are written `%2F`, so that mount and path can be told apart.
 */
function containerOf({ cluster, namespace, mount, path }) {
    return `${cluster === undefined ? '' : `${cluster}:`}${namespace === undefined ? '' : `${namespace}//`}${mount.replaceAll('/', '%2F')}/${path}`;
}
/** The place that such a text names. Throws RangeError for text that is none. */
function placeOf(container) {
    const match = /^(?:([A-Za-z0-9_.-]+):)?(?:(.+?)\/\/)?([^/]+)\/(.+)$/.exec(container);
    const [, cluster, namespace, mount, path] = match ?? [];
    if (mount === undefined || path === undefined)
        throw new RangeError('no place of Vault');
    return {
        mount: mount.replaceAll('%2F', '/'),
        path,
        ...(cluster === undefined ? {} : { cluster }),
        ...(namespace === undefined ? {} : { namespace }),
    };
}
function settingsOf(settings) {
    return (settings ?? {});
}
/** Where a value goes: a key of the data at one path of one mount. */
function locateKv(input, version) {
    const { config, provider, field, multiField } = input;
    const problems = [];
    const check = (key, outcome, isGood) => {
        if (isGood(outcome))
            return outcome;
        problems.push({ key, message: String(outcome) });
        return undefined;
    };
    const mount = folded(textOf(config['mount_point']) ?? DEFAULT_MOUNT);
    if (!isFolders(mount)) {
        problems.push({ key: 'mount_point', message: `"${mount}" cannot be where a secrets engine is mounted` });
    }
    const path = check('path', pathOf(textOf(config['path']) ?? '', mount), isPath);
    const key = textOf(config['key']) ?? (multiField ? field : DEFAULT_KEY);
    if (/[#\p{Cc}\p{Cs}]/u.test(key)) {
        problems.push({ key: 'key', message: 'a key is text without # and control characters' });
    }
    const namespace = namespaceOf(input);
    if (namespace !== undefined && !isFolders(namespace)) {
        problems.push({ key: 'namespace', message: `"${namespace}" cannot be a namespace` });
    }
    const cluster = textOf(provider.config['cluster']);
    if (cluster !== undefined && !NAME.test(cluster)) {
        problems.push({
            message: `config.cluster of the provider is "${cluster}": letters, digits, _ . and - are allowed`,
        });
    }
    const metadata = metadataOf(config['metadata']);
    const wrong = Object.entries(metadata).find(([name, text]) => name === '' || text === '' || bytes(name) > LONGEST_ENTRY_NAME || bytes(text) > LONGEST_ENTRY);
    if (wrong !== undefined) {
        problems.push({
            key: 'metadata',
            below: [wrong[0]],
            message: `custom metadata has names of 1 to ${LONGEST_ENTRY_NAME} bytes and texts of 1 to ${LONGEST_ENTRY} bytes`,
        });
    }
    const described = Object.keys(metadata).length;
    if (version === 1 && described > 0) {
        problems.push({
            key: 'metadata',
            message: 'version 1 of the engine keeps no metadata',
            hint: 'leave it out, or move to version 2',
        });
    }
    if (problems.length > 0 || path === undefined)
        return problems;
    const container = containerOf({
        mount,
        path: path.path,
        ...(namespace === undefined ? {} : { namespace }),
        ...(cluster === undefined ? {} : { cluster }),
    });
    if (version === 1)
        return { container, key };
    const most = MOST_ENTRIES - described;
    return described === 0
        ? { container, key, most }
        : { container, key, most, settings: { metadata }, described: { metadata } };
}
function isPath(outcome) {
    return typeof outcome !== 'string';
}
/**
 * A path below the mount. What the API calls it (`secret/data/app`) and what the command line calls it (`secret/app`, where the mount is
 * said as well) are often written for it: the first is unmistakable and taken for what it means.
 */
function pathOf(written, mount) {
    const path = folded(written);
    const prefix = `${mount}/data/`;
    const below = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    if (below === '')
        return 'a path is needed, such as app/database';
    const bad = below.split('/').find((part) => part === '' || part === '.' || part === '..' || part === '+');
    if (bad !== undefined)
        return `"${below}" has a part "${bad}", which no path of Vault can have`;
    if (/[*#\p{Cc}\p{Cs}]/u.test(below))
        return 'a path is text without *, # and control characters';
    return { path: below };
}
/** The target's, else the provider's own, else its login's, where that is written in the manifest. */
function namespaceOf({ config, provider }) {
    const nested = provider.auth['config'];
    const written = [config, provider.config, nested ?? {}, provider.auth].map((each) => textOf(each['namespace']));
    const text = written.find((each) => each !== undefined && each !== '');
    // What only the environment knows at login is no part of the identity.
    return text === undefined || text.includes('${') || folded(text) === '' ? undefined : folded(text);
}
function metadataOf(written) {
    return Object.fromEntries(Object.entries((written ?? {})).map(([name, text]) => [name, String(text)]));
}
function isFolders(text) {
    return text.split('/').every((part) => NAME.test(part) && part !== '.' && part !== '..');
}
/** Without slashes at both ends. */
function folded(text) {
    return text.replace(/^\/+|\/+$/g, '');
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 14860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ REVOKE_LEASE),
/* harmony export */   EQ: () => (/* binding */ tokenMaker),
/* harmony export */   F2: () => (/* binding */ REVOKE_TOKEN),
/* harmony export */   J_: () => (/* binding */ issuerRights),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NC: () => (/* binding */ appRoleOf),
/* harmony export */   ky: () => (/* binding */ engineOf)
/* harmony export */ });
/** The lease of what was issued is ended here, whichever role it is of. */
const REVOKE_LEASE = { path: 'sys/leases/revoke', capability: 'update' };
/** A token that was made for a lease is ended by its accessor. */
const REVOKE_TOKEN = { path: 'auth/token/revoke-accessor', capability: 'update' };
/** What makes such a token: it has the policies of its role alone. */
function tokenMaker(config) {
    return { path: `auth/token/create/${named(config, 'token_role')}`, capability: 'update' };
}
/** The rights that issuing, finding and revoking need, by kind; none for a kind that is not Vault's. */
function issuerRights(kind, config) {
    switch (kind) {
        case 'vault_password':
            return [{ path: `sys/policies/password/${named(config, 'policy')}/generate`, capability: 'read' }];
        case 'vault_database_role':
            if (config['token_role'] !== undefined)
                return [tokenMaker(config), REVOKE_LEASE, REVOKE_TOKEN];
            return [{ path: `${engineOf(config)}/creds/${named(config, 'role')}`, capability: 'read' }, REVOKE_LEASE];
        case 'vault_static_role':
            return [
                { path: `${engineOf(config)}/rotate-role/${named(config, 'role')}`, capability: 'update' },
                { path: `${engineOf(config)}/static-creds/${named(config, 'role')}`, capability: 'read' },
            ];
        case 'vault_approle_secret_id': {
            const role = appRoleOf(config);
            return [
                { path: `${role}/role-id`, capability: 'read' },
                { path: `${role}/secret-id`, capability: 'update' },
                { path: `${role}/secret-id`, capability: 'list' },
                { path: `${role}/secret-id-accessor/lookup`, capability: 'update' },
                { path: `${role}/secret-id-accessor/destroy`, capability: 'update' },
            ];
        }
        default:
            return [];
    }
}
/** Where an AppRole is. */
function appRoleOf(config) {
    return `auth/${named(config, 'mount_point', 'approle')}/role/${named(config, 'role')}`;
}
/** Where the database engine is. */
function engineOf(config) {
    return named(config, 'mount_point', 'database');
}
/** Config that the schema has made sure of. */
function named(config, key, usual = '') {
    const text = config[key];
    return typeof text === 'string' && text !== '' ? text : usual;
}


/***/ })

};

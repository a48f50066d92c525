export const id = 4656;
export const ids = [4656];
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


/***/ })

};

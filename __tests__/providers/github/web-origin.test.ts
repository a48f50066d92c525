import { expect, it } from 'vitest';
import { webOrigin } from '../../../src/providers/github/names.ts';

it.each([
  ['https://api.github.com', 'https://github.com'],
  ['https://github.example.com/api/v3', 'https://github.example.com'],
  ['https://api.acme.ghe.com', 'https://acme.ghe.com'],
  ['https://api.example.com/api/v3', 'https://api.example.com'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('people log in for the API %s at %s', (api, web) => {
  expect(webOrigin(api)).toBe(web);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightTokens, standaloneSvg } from './standalone.ts';

const svg =
	'<svg viewBox="4 -8 20 10"><title>T</title><style>text{fill:var(--ink)}</style><text/></svg>';

describe('a drawing that stands alone', () => {
	const tokens = lightTokens(
		':root {\n--ink: #111;\n--paper: #fff;\n}\n:root[data-theme] { --ink: #eee; }',
	);
	const alone = standaloneSvg(svg, tokens, 'QUJD');

	it('has the colours of the light theme', () => {
		expect(alone).toContain('text{fill:#111}');
		expect(alone).not.toContain('var(');
	});

	it('has its font, and paper under the whole drawing', () => {
		expect(alone).toContain('url(data:font/woff2;base64,QUJD)');
		expect(alone).toContain('<rect x="4" y="-8" width="100%" height="100%" fill="#fff"/>');
		expect(alone.indexOf('<title>')).toBeLessThan(alone.indexOf('<rect'));
	});

	it('cannot be made with a colour that nobody knows', () => {
		expect(() => standaloneSvg('<style>a{fill:var(--no)}</style>', tokens, '')).toThrow('--no');
	});
});

it('the tokens of the site are read from their file', () => {
	const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
	expect(tokens.get('--ink')).toBe('#1a2428');
	expect(tokens.get('--paper')).toBe('#fffefb');
});

import { describe, expect, it } from 'vitest';
import { drawnBy, parseRendering, renderingHash } from './rendering.ts';

const texts = { title: 'A', shows: 'B.' };

describe('the hash of a drawing', () => {
	const hash = renderingHash('flowchart TD', texts, '12.3.0');

	it('is the same for the same', () => {
		expect(renderingHash('flowchart TD', { ...texts }, '12.3.0')).toBe(hash);
	});

	it.each([
		['source', renderingHash('flowchart LR', texts, '12.3.0')],
		['title', renderingHash('flowchart TD', { ...texts, title: 'C' }, '12.3.0')],
		['description', renderingHash('flowchart TD', { ...texts, shows: 'C.' }, '12.3.0')],
		['version', renderingHash('flowchart TD', texts, '12.3.1')],
	])('differs with another %s', (_what, other) => {
		expect(other).not.toBe(hash);
	});
});

describe('what draws', () => {
	const drawer = (manifest: string | undefined, tidy: string) =>
		drawnBy((file) => (file === 'package.json' ? manifest : tidy));
	const pinned = '{ "devDependencies": { "mermaid": "12.3.0" } }';

	it('is the pinned version of mermaid, and the code that cleans', () => {
		expect(drawer(pinned, 'a')).toMatch(/^mermaid 12\.3\.0, [0-9a-f]+$/);
		expect(drawer(pinned, 'b')).not.toBe(drawer(pinned, 'a'));
		expect(drawer(undefined, 'a')).toContain('mermaid none');
	});
});

it('what stands beside a drawing is nothing where it cannot be read', () => {
	expect(parseRendering(undefined)).toBeUndefined();
	expect(parseRendering('{')).toBeUndefined();
	expect(parseRendering('{ "hash": "a" }')).toMatchObject({ hash: 'a' });
});

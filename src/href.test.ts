import { expect, it } from 'vitest';
import { href } from './href.ts';

it.each([
	['/law/', '/', '/law/'],
	['/law/', '/csto', '/csto/law/'],
	['/law/', '/csto/', '/csto/law/'],
	['/', '/csto', '/csto/'],
	['/law/#article-4', '/csto', '/csto/law/#article-4'],
	['/data/exercises.csv?x=1', '/a/b', '/a/b/data/exercises.csv?x=1'],
])('leads to %s of a site below %s by %s', (path, base, expected) => {
	expect(href(path, base)).toBe(expected);
});

it.each(['https://example.org/law/', 'mailto:editor@example.org', '#article-4', 'law/', ''])(
	'leaves "%s" as it is',
	(path) => {
		expect(href(path, '/csto')).toBe(path);
	},
);

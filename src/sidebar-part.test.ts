import { describe, expect, it } from 'vitest';
import { linkAbove, partOf } from './sidebar-part.ts';

const group = (label: string, ...paths: string[]) => ({
	type: 'group' as const,
	label,
	collapsed: true,
	entries: paths.map((href) => ({ type: 'link' as const, href })),
});

describe('the part of a page', () => {
	const sidebar = [
		group('Start', '/', '/start/questions/'),
		group('Law', '/law/', '/law/treaty/'),
		group('History', '/history/'),
	];

	it.each([
		['/law/treaty/', 'Law'],
		['/law/charter/article-19/', 'Law'],
		['/history/2004-2019/', 'History'],
		['/start/claims/', 'Start'],
		['/', undefined],
		['/lawyers/', undefined],
	])('of %s is %s', (path, label) => {
		expect(partOf(sidebar, path, '/')?.label).toBe(label);
	});

	it('is found under a base path', () => {
		const under = [group('Start', '/csto/'), group('Law', '/csto/law/')];
		expect(partOf(under, '/csto/law/money/', '/csto')?.label).toBe('Law');
		expect(partOf(under, '/csto/', '/csto')).toBeUndefined();
	});
});

describe('the link above a page', () => {
	const { entries } = group('Law', '/law/', '/law/treaty/');

	it.each([
		['/law/treaty/article-4/', '/law/treaty/'],
		['/law/treaty/', '/law/treaty/'],
		['/law/charter/article-1/', '/law/'],
		['/iran/', undefined],
	])('of %s is %s', (path, href) => {
		expect(linkAbove(entries, path)?.href).toBe(href);
	});
});

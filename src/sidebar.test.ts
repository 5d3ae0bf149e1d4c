import { expect, it } from 'vitest';
import { placeName, sidebar, sidebarRoutes } from './sidebar.ts';

it('gives the addresses of entries at all depths, in their order', () => {
	const routes = sidebarRoutes([
		{ label: 'Home', slug: 'index' },
		{
			label: 'Law',
			items: [
				{ label: 'Treaty', slug: 'law/treaty' },
				{ label: 'More', items: [{ label: 'Charter', slug: 'law/charter' }] },
			],
		},
	]);
	expect(routes).toEqual(['/', '/law/treaty/', '/law/charter/']);
});

it('names each page once', () => {
	const routes = sidebarRoutes(sidebar);
	expect(routes).toContain('/');
	expect(new Set(routes).size).toBe(routes.length);
});

it.each([
	['/', 'Start: Front page'],
	['/law/money/', 'Law: Who pays'],
	['/history/timeline/1990s/', 'History: Timeline, 1990s'],
	['/law/treaty/article-4/', 'Law: The Treaty, article 4'],
	['/nowhere/', '/nowhere/'],
])('names %s by its place', (route, name) => {
	expect(placeName(route)).toBe(name);
});

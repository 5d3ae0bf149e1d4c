import type { AstroIntegration } from 'astro';

/** Adds a page with every component where `FIXTURE_PAGES` is set, so that tests see each of them as a reader would. */
export const fixturePages = (): AstroIntegration => ({
	name: 'fixture-pages',
	hooks: {
		'astro:config:setup': ({ injectRoute }) => {
			if (process.env['FIXTURE_PAGES'] === undefined) return;
			injectRoute({
				pattern: '/fixtures/components',
				entrypoint: './tests/fixtures/components.astro',
			});
		},
	},
});

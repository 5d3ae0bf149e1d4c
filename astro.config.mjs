// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { href } from './src/href.ts';
import { baseLinks } from './src/integrations/base-links.ts';
import { contentValidation } from './src/integrations/content-validation.ts';
import { fixturePages } from './src/integrations/fixture-pages.ts';
import { sourceRegister } from './src/integrations/source-register.ts';
import { usedStyles } from './src/integrations/used-styles.ts';
import { REDIRECTS } from './src/redirects.ts';
import { SEARCH_RANKING } from './src/search-ranking.ts';
import { sidebar } from './src/sidebar.ts';
import { readSiteAddress } from './src/site-address.ts';

const { site, base } = readSiteAddress(process.env);

export default defineConfig({
	...(site === undefined ? {} : { site }),
	base,
	trailingSlash: 'always',
	redirects: Object.fromEntries(
		Object.entries(REDIRECTS).map(([from, to]) => [from, href(to, base)]),
	),
	// Astro 7 strips the space between inline elements by JSX rules; prose needs it.
	compressHTML: true,
	// Starlight would fetch each page that a pointer rests on, with a script of 1 KB on every page.
	prefetch: false,
	devToolbar: { enabled: false },
	markdown: {
		processor: satteri({
			mdastPlugins: [baseLinks(base)],
			// Quotation marks and dashes are typed as they are meant.
			features: { smartPunctuation: false },
		}),
	},
	integrations: [
		contentValidation(),
		fixturePages(),
		sourceRegister(),
		usedStyles(),
		// Without an origin there is no site map; Starlight would add one that warns, unless it finds one here.
		...(site === undefined ? [{ name: '@astrojs/sitemap', hooks: {} }] : []),
		starlight({
			title: 'CSTO Explained',
			description:
				'What the Collective Security Treaty Organization is, says and does, with sources.',
			sidebar,
			// Heading anchors need the real folder of the pages, since it lies outside src/.
			markdown: { processedDirs: ['./content/pages/'] },
			disable404Route: true,
			expressiveCode: false,
			credits: false,
			pagefind: { ranking: SEARCH_RANKING },
			routeMiddleware: './src/route-data.ts',
			customCss: ['./src/styles/site.css'],
			components: {
				Head: './src/components/starlight/Head.astro',
				MarkdownContent: './src/components/starlight/MarkdownContent.astro',
				PageFrame: './src/components/starlight/PageFrame.astro',
				PageTitle: './src/components/starlight/PageTitle.astro',
				Search: './src/components/starlight/Search.astro',
				SiteTitle: './src/components/starlight/SiteTitle.astro',
			},
		}),
	],
	vite: {
		build: {
			rolldownOptions: {
				onwarn(warning, warn) {
					// One such warning a page until https://github.com/withastro/astro/issues/18087 is closed.
					if (warning.code === 'MODULE_LEVEL_DIRECTIVE' && /head-inject/.test(warning.message))
						return;
					warn(warning);
				},
			},
		},
	},
});

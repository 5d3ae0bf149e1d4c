import { defineMdastPlugin } from 'satteri';
import { href } from '../href.ts';

/**
 * Sätteri plugin: puts the base path before links in MDX that start with a slash. Astro does so for
 * the sidebar, but not for links in text.
 *
 * @param base base path of the build
 */
export const baseLinks = (base: string) =>
	defineMdastPlugin({
		name: 'base-links',
		link(node, context) {
			context.setProperty(node, 'url', href(node.url, base));
		},
		// `[text][name]` finds its address here.
		definition(node, context) {
			context.setProperty(node, 'url', href(node.url, base));
		},
	});

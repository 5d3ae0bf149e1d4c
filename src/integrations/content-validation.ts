import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { filesOf, validateContent } from '../content-files/read-content.ts';
import { formatFindings } from '../integrity/finding.ts';

/**
 * Stops a build before Astro reads the collections, because Astro alone reports only the first bad
 * entry of a file, prints dangling references without failing, and leaves the old output in place.
 * In development the findings are printed and the server goes on, so that a page can be mended in view.
 */
export const contentValidation = (): AstroIntegration => ({
	name: 'content-validation',
	hooks: {
		'astro:config:setup': ({ command, config, logger, addWatchFile }) => {
			if (command !== 'build' && command !== 'dev') return;
			const findings = validateContent(filesOf(fileURLToPath(config.root)));
			if (command === 'dev') addWatchFile(new URL('./src/sidebar.ts', config.root));
			if (findings.length === 0) return;
			const count = `${findings.length} finding${findings.length === 1 ? '' : 's'} in the content`;
			if (command === 'dev') {
				logger.error(`${count}:\n\n${formatFindings(findings)}`);
				return;
			}
			throw new AstroError(
				`${count}:\n\n${formatFindings(findings)}`,
				'docs/checks.md explains each rule. `npm run validate` checks again in seconds.',
			);
		},
	},
});

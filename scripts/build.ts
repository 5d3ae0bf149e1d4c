/**
 * Builds the site into `dist/`, or into the folder named by `--out`. The folder is emptied first and a finished
 * build is moved into place, so that a broken build leaves nothing that looks like a site.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf, validateContent } from '../src/content-files/read-content.ts';
import { formatFindings } from '../src/integrity/finding.ts';
import { readSiteAddress, SiteAddressError } from '../src/site-address.ts';
import { packageCommand, runStep } from './run.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);
const partial = `${out}.partial`;

rmSync(out, { recursive: true, force: true });
rmSync(partial, { recursive: true, force: true });

try {
	const { site } = readSiteAddress(process.env);
	if (site === undefined) {
		console.log('SITE_URL is not set: canonical links and the site map are left out.');
	}
} catch (error) {
	if (!(error instanceof SiteAddressError)) throw error;
	console.error(error.message);
	process.exit(1);
}

// The integration validates too; here the findings come without Astro's stack trace.
const findings = validateContent(filesOf(process.cwd()));
if (findings.length > 0) {
	console.error(`${formatFindings(findings)}\n`);
	console.error(
		`${findings.length} findings: nothing was built. docs/checks.md explains each rule.`,
	);
	process.exit(1);
}

const { code } = await runStep('Building the site', [
	packageCommand('astro'),
	'build',
	'--outDir',
	partial,
]);
if (code === 0) {
	mkdirSync(dirname(out), { recursive: true });
	renameSync(partial, out);
} else {
	rmSync(partial, { recursive: true, force: true });
	process.exitCode = code;
}

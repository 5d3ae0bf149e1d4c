/** Builds the site and serves it on this machine: the README’s first command. */
import { resolve } from 'node:path';
import { readSiteAddress } from '../src/site-address.ts';
import { runStep } from './run.ts';
import { serveFolder } from './serve.ts';

const DEFAULT_PORT = 4321;

const { code } = await runStep('Build', [resolve(import.meta.dirname, 'build.ts')]);
if (code !== 0) {
	console.error('The site was not built, so nothing is served.');
	process.exit(code);
}
const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
	console.error(`PORT is "${process.env['PORT']}", but must be a whole number from 0 to 65535.`);
	process.exit(1);
}
const { address } = await serveFolder(resolve('dist'), readSiteAddress(process.env).base, port);
console.log(`\nCSTO Explained is served at ${address} (Ctrl+C ends it).`);

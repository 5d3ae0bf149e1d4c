import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(folder, 'law'));
writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
writeFileSync(join(folder, 'law/index.html'), `<h1>Law</h1>${'<p>Text.</p>'.repeat(500)}`);
writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>');
writeFileSync(join(folder, 'data.csv'), 'a,b\n');
afterAll(() => rmSync(folder, { recursive: true }));

const servers: FolderServer[] = [];
async function serve(base?: string, port?: number): Promise<FolderServer> {
	const server = await serveFolder(folder, base, port);
	servers.push(server);
	return server;
}
afterEach(async () => {
	await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('a served folder', () => {
	it('has the first page at its address', async () => {
		const { address } = await serve();
		const response = await fetch(address);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toMatch(/^text\/html/);
		expect(await response.text()).toBe('<h1>Home</h1>');
	});

	it('has pages in folders and other files with their types', async () => {
		const { address } = await serve();
		expect(await (await fetch(`${address}law/`)).text()).toContain('<h1>Law</h1>');
		const csv = await fetch(`${address}data.csv`);
		expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
		expect(await csv.text()).toBe('a,b\n');
	});

	it('shows the page for what is not found, with status 404', async () => {
		const { address } = await serve();
		const response = await fetch(`${address}nowhere/`);
		expect(await response.text()).toBe('<h1>Not found</h1>');
		expect(response.status).toBe(404);
	});

	it('compresses pages', async () => {
		const { address } = await serve();
		const headers = { 'accept-encoding': 'gzip' };
		const response = await fetch(`${address}law/`, { headers });
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(await response.text()).toContain('<h1>Law</h1>');
	});

	it('does not compress for who cannot read it', async () => {
		const { address } = await serve();
		const headers = { 'accept-encoding': 'identity' };
		const response = await fetch(`${address}law/`, { headers });
		expect(response.headers.get('content-encoding')).toBeNull();
	});
});

describe('a base path', () => {
	it('stands in the address and before every page', async () => {
		const { address } = await serve('/csto');
		expect(new URL(address).pathname).toBe('/csto/');
		expect(await (await fetch(address)).text()).toBe('<h1>Home</h1>');
		expect(await (await fetch(`${address}law/`)).text()).toContain('<h1>Law</h1>');
	});

	it.each(['/', '/csto', '/law/', '/cstoria/'])('is where %s leads to', async (path) => {
		const { address } = await serve('/csto');
		const response = await fetch(new URL(path, address), { redirect: 'manual' });
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe('/csto/');
	});

	it('has a page for what is not found, with status 404', async () => {
		const { address } = await serve('/csto');
		const response = await fetch(`${address}nowhere/`);
		expect(await response.text()).toBe('<h1>Not found</h1>');
		expect(response.status).toBe(404);
	});
});

describe('a port', () => {
	const portOf = ({ address }: FolderServer) => Number(new URL(address).port);

	it('that is taken is passed over for a later one', async () => {
		const first = await serve();
		const second = await serve('/', portOf(first));
		expect(portOf(second)).toBeGreaterThan(portOf(first));
		expect((await fetch(second.address)).status).toBe(200);
	});

	it('that is free is taken', async () => {
		const probe = createServer();
		await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
		const { port } = probe.address() as AddressInfo;
		await new Promise((resolve) => probe.close(resolve));
		expect(portOf(await serve('/', port))).toBe(port);
	});

	it('is free again after the server was closed', async () => {
		const server = await serveFolder(folder);
		await server.close();
		await expect(fetch(server.address)).rejects.toThrow();
	});
});

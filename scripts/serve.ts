import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** A running server of a folder of files. */
export interface FolderServer {
	/** Address of the site’s first page. */
	address: string;
	close(): Promise<void>;
}

const ANY_PORT = 0;

/**
 * Serves a built site on this machine, compressed, as a static host would.
 *
 * @param folder the built site
 * @param base base path of the build, `/` for the root
 * @param port wanted port; the next free one is taken where it is busy, any free one for 0
 */
export async function serveFolder(
	folder: string,
	base = '/',
	port = ANY_PORT,
): Promise<FolderServer> {
	const prefix = base === '/' ? '' : base;
	const compress = compression();
	const files = sirv(folder, {
		dev: true,
		onNoMatch: (_request, response) => {
			const page = join(folder, '404.html');
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			if (existsSync(page)) createReadStream(page).pipe(response);
			else response.end();
		},
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (prefix !== '' && !url.startsWith(`${prefix}/`)) {
			response.writeHead(302, { location: `${prefix}/` }).end();
			return;
		}
		request.url = url.slice(prefix.length);
		// compression is typed for Express, but works on Node’s own requests: https://github.com/expressjs/compression#nodejs-http-server
		compress(request as never, response as never, () => files(request, response));
	});
	await listen(server, port);
	const { port: taken } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${taken}${prefix}/`,
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => (error ? reject(error) : resolve()));
			}),
	};
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const onError = (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port !== ANY_PORT) {
				resolve(listen(server, port + 1));
			} else reject(error);
		};
		server.once('error', onError);
		server.listen(port, 'localhost', () => {
			server.off('error', onError);
			resolve();
		});
	});
}

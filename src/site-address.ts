/** Where the site will be served: its origin, if known, and the path below which it lies. */
export interface SiteAddress {
	/** Origin such as `https://example.org`; absent where nobody has set one. */
	site?: string | undefined;
	/** Path with a slash at its start and none at its end; `/` for the root. */
	base: string;
}

/** An environment variable has a value that the build cannot use. */
export class SiteAddressError extends Error {
	override name = 'SiteAddressError';
}

/**
 * Reads `SITE_URL` and `BASE_PATH`, the only places where the project learns its own address.
 *
 * @param env environment variables
 * @throws {SiteAddressError} with a sentence that names the variable, its value and a good one
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
	return { site: readSite(env['SITE_URL']), base: readBase(env['BASE_PATH']) };
}

function readSite(value: string | undefined): string | undefined {
	if (value === undefined || value === '') return undefined;
	const url = URL.parse(value);
	const isOrigin =
		url !== null &&
		/^https?:$/.test(url.protocol) &&
		url.pathname === '/' &&
		url.search === '' &&
		url.hash === '' &&
		url.username === '' &&
		url.password === '';
	if (!isOrigin) {
		throw new SiteAddressError(
			`SITE_URL is "${value}", but must be an origin without a path, such as https://csto.example.org. Put a path into BASE_PATH.`,
		);
	}
	return url.origin;
}

function readBase(value: string | undefined): string {
	if (value === undefined || value === '' || value === '/') return '/';
	if (
		!/^\/[A-Za-z0-9._~-]+(\/[A-Za-z0-9._~-]+)*\/?$/.test(value) ||
		/\/\.{1,2}(\/|$)/.test(value)
	) {
		throw new SiteAddressError(
			`BASE_PATH is "${value}", but must be a path that starts with a slash, such as /csto. Letters, digits, ".", "-", "_" and "~" may stand in it.`,
		);
	}
	return value.replace(/\/$/, '');
}

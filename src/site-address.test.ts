import { describe, expect, it } from 'vitest';
import { readSiteAddress, SiteAddressError } from './site-address.ts';

describe('SITE_URL', () => {
	it.each([undefined, ''])('may be missing: %j', (value) => {
		expect(readSiteAddress({ SITE_URL: value }).site).toBeUndefined();
	});

	it.each([
		['https://csto.example.org', 'https://csto.example.org'],
		['https://csto.example.org/', 'https://csto.example.org'],
		['http://localhost:4321', 'http://localhost:4321'],
		['HTTPS://CSTO.example.org', 'https://csto.example.org'],
		['https://цсто.example', 'https://xn--n1afdo.example'],
	])('%s is the origin %s', (value, origin) => {
		expect(readSiteAddress({ SITE_URL: value }).site).toBe(origin);
	});

	it.each([
		'csto.example.org',
		'www.example.org',
		'//example.org',
		'/csto',
		'ftp://example.org',
		'javascript:alert(1)',
		'https://',
		'https://example.org/csto',
		'https://example.org/csto/',
		'https://example.org/?lang=en',
		'https://example.org/#top',
		'https://user@example.org',
		'https://:secret@example.org',
		'https://exa mple.org',
		'yes',
	])('must not be "%s", and the message says so', (value) => {
		const read = () => readSiteAddress({ SITE_URL: value });
		expect(read).toThrow(SiteAddressError);
		expect(read).toThrow(`SITE_URL is "${value}"`);
		expect(read).toThrow('such as https://csto.example.org');
	});
});

describe('BASE_PATH', () => {
	it.each([
		[undefined, '/'],
		['', '/'],
		['/', '/'],
		['/csto', '/csto'],
		['/csto/', '/csto'],
		['/sites/csto_1.0~a', '/sites/csto_1.0~a'],
	])('%j is the base %s', (value, base) => {
		expect(readSiteAddress({ BASE_PATH: value }).base).toBe(base);
	});

	it.each([
		'csto',
		'csto/',
		'./csto',
		'//',
		'//example.org',
		'/csto//',
		'/a//b',
		'/csto?x=1',
		'/csto#top',
		'/two words',
		'/..',
		'/../etc',
		'/csto/./x',
		'https://example.org/csto',
		'\\csto',
		'/ксто',
		'/csto\n',
	])('must not be %j, and the message says so', (value) => {
		const read = () => readSiteAddress({ BASE_PATH: value });
		expect(read).toThrow(SiteAddressError);
		expect(read).toThrow(`BASE_PATH is "${value}"`);
		expect(read).toThrow('such as /csto');
	});
});

it('reads both at once', () => {
	expect(readSiteAddress({ SITE_URL: 'https://example.org', BASE_PATH: '/csto' })).toEqual({
		site: 'https://example.org',
		base: '/csto',
	});
});

/**
 * The colours of the light theme by their names.
 *
 * @param css text of src/styles/tokens.css, whose first block is light
 */
export function lightTokens(css: string): Map<string, string> {
	const [block = ''] = /:root\s*\{[^}]*\}/.exec(css) ?? [];
	return new Map(
		[...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
			name,
			value.trim(),
		]),
	);
}

/**
 * Makes a drawing stand alone: colours are resolved to the light theme on a paper of its own, and the font is in it.
 *
 * @param svg a drawing that takes its colours from the page
 * @param tokens values of the variables
 * @param font the font file in base64
 * @throws where the drawing names a variable that is not among the tokens
 */
export function standaloneSvg(
	svg: string,
	tokens: ReadonlyMap<string, string>,
	font: string,
): string {
	const resolved = svg.replaceAll(/var\((--[\w-]+)\)/g, (_all, name: string) => {
		const value = tokens.get(name);
		if (value === undefined) throw new Error(`A diagram uses the unknown colour ${name}.`);
		return value;
	});
	const face = `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
	const [, x = '0', y = '0'] = /viewBox="([-\d.]+) ([-\d.]+) /.exec(svg) ?? [];
	return resolved.replace(
		/(<svg[^>]*>)([\s\S]*?)(<style>)/,
		(_all, open: string, texts: string, style: string) =>
			`${open}${texts}${style}${face}</style><rect x="${x}" y="${y}" width="100%" height="100%" fill="${tokens.get('--paper')}"/>${style}`,
	);
}

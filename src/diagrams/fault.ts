/**
 * Tells where in a file mermaid found a fault. It counts lines from the start of the fence.
 *
 * @param file the diagram, relative to the project
 * @param sourceLine line of the first line in its fence
 * @param message what mermaid says, as it comes out of the browser
 */
export function describeFault(file: string, sourceLine: number, message: string): string {
	const line = /\bline:? (\d+)/i.exec(message)?.[1];
	const place = line === undefined ? sourceLine : sourceLine + Number(line) - 1;
	const text = message.replace(/^page\.evaluate: (\w*Error: )?/, '').split('\n    at ')[0] ?? '';
	return `${file}:${place}  ${text.trim()}`;
}

/** What a drawing is made into: the parts that it needs, cut to what is in it. */
export interface TidyDrawing {
	svg: string;
	width: number;
	height: number;
}

/**
 * Runs in the page that renders: takes out of mermaid's SVG what nobody sees, puts our styles in the place of its own,
 * and cuts the drawing to its contents. It must not use anything from outside itself.
 */
export function tidyDrawing({
	svgText,
	id,
	css,
	title,
	shows,
}: {
	svgText: string;
	id: string;
	css: string;
	title: string;
	shows: string;
}): TidyDrawing {
	const SVG = 'http://www.w3.org/2000/svg';
	const PADDING = 4;
	document.body.innerHTML = svgText;
	const svg = document.querySelector('svg') as SVGSVGElement;
	const all = (selector: string) => [...svg.querySelectorAll<SVGElement>(selector)];
	const remove = (elements: Element[]) => {
		for (const element of elements) element.remove();
	};

	svg.id = `diagram-${id}`;
	remove(all('style, symbol, .today, .edge-thickness-invisible, title, desc'));
	const style = document.createElementNS(SVG, 'style');
	style.textContent = css;
	svg.prepend(style);

	if (svg.querySelector('.taskWrapper')) restackTimeline();
	// Labels of states start at the left of a box that is wider than they are.
	for (const label of all('.statediagram-state > .label')) {
		const [, y = '0'] = /,\s*([-\d.]+)\)/.exec(label.getAttribute('transform') ?? '') ?? [];
		label.setAttribute('transform', `translate(0, ${y})`);
	}
	for (const rect of all('rect.milestone')) {
		const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((n) => Number(rect.getAttribute(n))) as [
			number,
			number,
			number,
			number,
		];
		const diamond = document.createElementNS(SVG, 'polygon');
		const [cx, cy, r] = [x + w / 2, y + h / 2, h * 0.42];
		diamond.setAttribute(
			'points',
			`${cx},${cy - r} ${cx + r},${cy} ${cx},${cy + r} ${cx - r},${cy}`,
		);
		diamond.setAttribute('class', 'task milestone');
		rect.replaceWith(diamond);
	}

	// Words that mermaid wraps one by one; bold ones stay apart.
	for (const row of all('tspan.text-outer-tspan')) {
		const isBold = (node: Element) => /bold|[6-9]00/.test(node.getAttribute('font-weight') ?? '');
		const words = [...row.children];
		if (words.length === 0) continue;
		if (words.every(isBold)) row.setAttribute('font-weight', '600');
		else if (words.some(isBold)) continue;
		row.textContent = row.textContent ?? '';
	}
	for (const node of all('text, tspan')) {
		for (const child of node.childNodes) {
			if (child.nodeType === Node.TEXT_NODE)
				child.textContent = (child.textContent ?? '').replaceAll(/\s+/g, ' ');
		}
	}
	const used = new Set(
		['marker-start', 'marker-end'].flatMap((name) =>
			all(`[${name}]`).map((node) => /#([^")]+)/.exec(node.getAttribute(name) ?? '')?.[1] ?? ''),
		),
	);
	// Names of markers that mermaid forgot to make unique; nothing is drawn for them.
	for (const name of used) {
		if (svg.querySelector(`[id="${name}"]`)) continue;
		for (const mark of ['marker-start', 'marker-end'])
			for (const node of all(`[${mark}*="#${name})"]`)) node.removeAttribute(mark);
	}
	remove(all('marker').filter((marker) => !used.has(marker.id)));
	remove(all('rect').filter((rect) => !(Number(rect.getAttribute('width')) > 0)));
	remove(all('text').filter((text) => (text.textContent ?? '').trim() === ''));

	const KEPT = new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? ''));
	for (const node of [svg, ...all('*')]) {
		const anchor = node.style.textAnchor;
		const classes = [...node.classList]
			// A task of a gantt has its state and section in one word: "done0".
			.flatMap((name) => [name, name.replace(/^(done|active|crit|milestone)\d+$/, '$1')])
			.filter((name) => KEPT.has(name));
		for (const { name } of [...node.attributes]) {
			const isJunk =
				/^(data-|aria-|font-|style$|class$|role$|name$|overflow$|xlink:|transform-origin$|opacity$|alignment-baseline$)/.test(
					name,
				) ||
				(name === 'id' && !used.has(node.id) && node !== svg) ||
				(/^(fill|stroke|stroke-width|stroke-dasharray)$/.test(name) && node !== svg);
			if (isJunk && !(name === 'font-weight')) node.removeAttribute(name);
		}
		if (anchor !== '' && anchor !== undefined) node.setAttribute('text-anchor', anchor);
		if (classes.length > 0) node.setAttribute('class', [...new Set(classes)].join(' '));
	}
	for (let empty = all('g:empty, defs:empty'); empty.length > 0;) {
		remove(empty);
		empty = all('g:empty, defs:empty');
	}
	// Life lines of a sequence end where the last message is, not where mermaid gave up counting.
	const lines = all('.actor-line');
	if (lines.length > 0) {
		const bottoms = all('text, rect, path, line:not(.actor-line)').map((node) => {
			const box = (node as SVGGraphicsElement).getBBox();
			return box.y + box.height;
		});
		const bottom = Math.max(...bottoms) + 12;
		for (const line of lines) line.setAttribute('y2', String(bottom));
	}

	const boxes = all('text, rect, path, line, polygon, circle')
		.filter((node) => node.closest('marker, defs') === null)
		.map((node) => {
			const box = (node as SVGGraphicsElement).getBBox();
			const matrix = (node as SVGGraphicsElement).getCTM() as DOMMatrix;
			const root = (svg.getCTM() as DOMMatrix).inverse().multiply(matrix);
			return {
				left: box.x + root.e,
				top: box.y + root.f,
				right: box.x + root.e + box.width,
				bottom: box.y + root.f + box.height,
			};
		});
	const left = Math.floor(Math.min(...boxes.map((box) => box.left)) - PADDING);
	const top = Math.floor(Math.min(...boxes.map((box) => box.top)) - PADDING);
	const width = Math.ceil(Math.max(...boxes.map((box) => box.right)) + PADDING) - left;
	const height = Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + PADDING) - top;
	svg.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', `diagram-${id}-title`);
	svg.setAttribute('aria-describedby', `diagram-${id}-desc`);
	for (const [name, text] of [
		['desc', shows],
		['title', title],
	] as const) {
		const element = document.createElementNS(SVG, name);
		element.id = `diagram-${id}-${name}`;
		element.textContent = text;
		svg.prepend(element);
	}
	return { svg: new XMLSerializer().serializeToString(svg), width, height };

	/**
	 * A timeline that runs down gives each period the room of the fullest one, and a year the width of a sentence.
	 * Here periods follow each other closely, which a sheet of paper and a phone need.
	 */
	function restackTimeline() {
		const [YEAR_WIDTH, LINE_AT, EVENTS_AT, GAP, PERIOD_GAP] = [48, 60, 72, 7, 12];
		const placeOf = (node: SVGElement) =>
			/translate\(([-\d.]+),\s*([-\d.]+)\)/
				.exec(node.getAttribute('transform') ?? '')
				?.slice(1)
				.map(Number) as [number, number];
		const move = (node: SVGElement, x: number, y: number) =>
			node.setAttribute('transform', `translate(${x}, ${y})`);
		const toRect = (wrapper: SVGElement, width?: number) => {
			const path = wrapper.querySelector('path.node-bkg') as SVGGraphicsElement;
			const box = path.getBBox();
			const rect = document.createElementNS(SVG, 'rect');
			for (const [name, value] of Object.entries({ width: width ?? box.width, height: box.height }))
				rect.setAttribute(name, String(value));
			rect.setAttribute('class', 'node-bkg');
			path.replaceWith(rect);
			return box.height;
		};
		remove(all('[class^="node-line"]'));
		const lines = all('.lineWrapper line');
		const axis = lines.find((line) => line.getAttribute('x1') === line.getAttribute('x2'));
		const links = lines.filter((line) => line !== axis);
		const years = all('.taskWrapper');
		const events = all('.eventWrapper');
		let top = 0;
		for (const [index, year] of years.entries()) {
			const from = placeOf(year)[1];
			const next = years[index + 1];
			const to = next ? placeOf(next)[1] : Number.POSITIVE_INFINITY;
			const inPeriod = (y: number) => y >= from && y < to;
			const ofYear = events.filter((event) => inPeriod(placeOf(event)[1]));
			const yearLinks = links.filter((line) => inPeriod(Number(line.getAttribute('y1'))));
			toRect(year, YEAR_WIDTH);
			const label = year.querySelector('text')?.closest('g') as SVGElement;
			move(label, YEAR_WIDTH / 2, placeOf(label)[1]);
			const yearTop = top;
			for (const [place, event] of ofYear.entries()) {
				const height = toRect(event);
				const link = yearLinks[place];
				for (const [name, value] of Object.entries({
					x1: LINE_AT,
					x2: EVENTS_AT,
					y1: top + height / 2,
					y2: top + height / 2,
				}))
					link?.setAttribute(name, String(value));
				events.splice(events.indexOf(event), 1);
				move(event, EVENTS_AT, top);
				top += height + GAP;
			}
			links.splice(0, ofYear.length);
			move(year, 0, yearTop);
			top += PERIOD_GAP;
		}
		for (const [name, value] of Object.entries({
			x1: LINE_AT,
			x2: LINE_AT,
			y1: 0,
			y2: top - GAP - PERIOD_GAP,
		}))
			axis?.setAttribute(name, String(value));
	}
}

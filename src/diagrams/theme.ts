/**
 * How diagrams look: thin lines, the colours of the page by their names, so that one drawing follows theme and print.
 * What differs in meaning differs in line as well: the main thing has a thick edge, what is planned, frozen or not
 * known a dashed one, so that a copy in grey says the same.
 */

/** Classes that a diagram may give to a box: `a["…"]:::key`. */
export const BOX_CLASSES = {
	key: 'what the diagram is about',
	open: 'planned, frozen or not known',
	final: 'an end from which nothing leads on',
	head: 'the head of a row or column',
	bare: 'a cell of a grid without a tick',
} as const satisfies Record<string, string>;

/** Size of all text in a drawing, in CSS pixels. */
export const TEXT_SIZE = 15;

/** Rules of one level, so that `scopeCss` can put the id of a drawing before each. */
export const THEME_CSS = `
text { font-family: 'Source Sans 3', system-ui, sans-serif; font-size: ${TEXT_SIZE}px; fill: var(--ink); }
.node text, .edgeLabel text, .taskText { text-anchor: middle; }
.taskTextOutsideRight { text-anchor: start; }
.taskTextOutsideLeft { text-anchor: end; }
.node rect, .node polygon, .node path, .node circle { fill: var(--paper-tint); stroke: var(--rule-strong); stroke-width: 1px; }
.node.key rect, .node.key polygon, .node.key path { fill: var(--link-tint); stroke: var(--link); stroke-width: 2.5px; }
.node.open rect, .node.open polygon, .node.open path { fill: var(--paper); stroke: var(--ink-soft); stroke-dasharray: 5 4; }
.node.final rect, .node.final polygon, .node.final path { fill: var(--paper-shade); stroke: var(--ink); stroke-width: 1.5px; }
.node.head rect { fill: none; stroke: none; }
.node.head text { font-weight: 600; }
.node.bare rect { fill: none; stroke: var(--rule); }
.node circle.state-start { fill: var(--ink-soft); stroke: none; }
.cluster rect { fill: none; stroke: var(--rule-strong); stroke-width: 1px; stroke-dasharray: 1 3; }
.cluster-label text { font-weight: 600; }
.flowchart-link, .transition { fill: none; stroke: var(--ink-soft); stroke-width: 1.25px; }
.edge-pattern-dotted { stroke-dasharray: 3 4; }
.edge-thickness-thick { stroke-width: 3px; }
marker path, marker polygon { fill: var(--ink-soft); stroke: none; }
.edgeLabel rect { fill: var(--paper); }
.edgeLabel text { fill: var(--ink-soft); }
rect.actor { fill: var(--paper-tint); stroke: var(--rule-strong); stroke-width: 1px; }
text.actor { font-weight: 600; }
.actor-line { stroke: var(--rule-strong); stroke-width: 1px; stroke-dasharray: 1 3; }
.messageLine0, .messageLine1 { fill: none; stroke: var(--ink-soft); stroke-width: 1.25px; }
.messageLine1 { stroke-dasharray: 5 4; }
.messageText { stroke: var(--paper); stroke-width: 4px; paint-order: stroke; }
rect.note { fill: var(--link-tint); stroke: var(--link); stroke-width: 1px; }
.section { fill: none; }
.section0, .section2 { fill: var(--paper-tint); }
.grid line { stroke: var(--rule); stroke-width: 1px; }
.grid path { fill: none; stroke: none; }
.grid text { fill: var(--ink-soft); }
.sectionTitle { font-weight: 600; }
.task { fill: var(--link-tint); stroke: var(--link); stroke-width: 1px; }
.task.done { fill: var(--paper-shade); stroke: var(--ink-soft); }
.task.active { fill: var(--link-tint); stroke: var(--link); stroke-width: 2.5px; }
.task.crit { fill: var(--paper); stroke: var(--ink-soft); stroke-width: 1.5px; stroke-dasharray: 5 4; }
.task.milestone { fill: var(--ink); stroke: none; }
.node-bkg { fill: var(--paper-tint); stroke: var(--rule-strong); stroke-width: 1px; }
.taskWrapper .node-bkg { fill: var(--link-tint); stroke: var(--link); }
.taskWrapper text { font-weight: 600; }
.lineWrapper line { stroke: var(--rule-strong); stroke-width: 1px; }
`;

/** Options of mermaid. Its default look has colours of its own, which a page in dark colours would not follow. */
export const THEME_CONFIG = {
	startOnLoad: false,
	securityLevel: 'strict',
	theme: 'base',
	look: 'classic',
	layout: 'dagre',
	htmlLabels: false,
	deterministicIds: true,
	deterministicIDSeed: 'diagram',
	fontFamily: "'Source Sans 3', sans-serif",
	fontSize: TEXT_SIZE,
	themeVariables: { fontSize: `${TEXT_SIZE}px`, fontFamily: "'Source Sans 3', sans-serif" },
	themeCSS: THEME_CSS,
	flowchart: {
		htmlLabels: false,
		useMaxWidth: false,
		curve: 'linear',
		wrappingWidth: 200,
		nodeSpacing: 28,
		rankSpacing: 40,
		padding: 12,
	},
	state: { useMaxWidth: false, nodeSpacing: 30, rankSpacing: 36 },
	sequence: {
		useMaxWidth: false,
		mirrorActors: false,
		width: 146,
		height: 44,
		actorMargin: 20,
		boxMargin: 8,
		noteMargin: 8,
		messageMargin: 34,
		wrap: true,
		actorFontSize: TEXT_SIZE,
		messageFontSize: TEXT_SIZE,
		noteFontSize: TEXT_SIZE,
	},
	gantt: {
		useWidth: 640,
		useMaxWidth: false,
		fontSize: TEXT_SIZE,
		sectionFontSize: TEXT_SIZE,
		barHeight: 22,
		barGap: 6,
		topPadding: 52,
		leftPadding: 112,
		rightPadding: 24,
	},
	timeline: { useMaxWidth: false },
	block: { useMaxWidth: false, padding: 6 },
} as const;

/**
 * Puts the id of a drawing before each selector, since all drawings of a page share its styles.
 *
 * @param css rules of one level
 * @param scope selector of the drawing
 */
export const scopeCss = (css: string, scope: string): string =>
	css.replaceAll(/([^{}]+)\{([^{}]*)\}/g, (_rule, selectors: string, body: string) => {
		const scoped = selectors.split(',').map((selector) => `${scope} ${selector.trim()}`);
		return `${scoped.join(', ')} {${body}}\n`;
	});

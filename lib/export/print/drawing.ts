/** What a line, a letter or an area is drawn with; whoever draws it knows the colour. */
export type Ink = 'ink' | 'soft' | 'accent' | 'tint' | 'warm' | 'hairline' | 'cut' | 'paper';

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ink: Ink;
  readonly width: number;
  readonly dashed: boolean;
}

interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly radius: number;
  /** Only the outline, in lines of this width; null for a filled area. */
  readonly outline: number | null;
}

export type Mark = TextMark | LineMark | BoxMark;

/**
 * A picture as a list of marks, drawn in order: the same for paper, where a unit is a millimetre, and for a screen,
 * where it is a pixel. From the top left corner.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Something of a known height that can be set down anywhere. */
export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => readonly Mark[];
}

/** The same drawing with every length times `factor`: millimetres as pixels, for one. */
export function scaled({ width, height, marks }: Drawing, factor: number): Drawing {
  const f = (value: number) => value * factor;
  return {
    width: Math.round(f(width)),
    height: Math.round(f(height)),
    marks: marks.map((mark): Mark => {
      if (mark.kind === 'text') return { ...mark, x: f(mark.x), y: f(mark.y), size: f(mark.size) };
      if (mark.kind === 'line') {
        return {
          ...mark,
          x1: f(mark.x1),
          y1: f(mark.y1),
          x2: f(mark.x2),
          y2: f(mark.y2),
          width: f(mark.width),
        };
      }
      return {
        ...mark,
        x: f(mark.x),
        y: f(mark.y),
        width: f(mark.width),
        height: f(mark.height),
        radius: f(mark.radius),
        outline: mark.outline === null ? null : f(mark.outline),
      };
    }),
  };
}

export const gap = (height: number): Block => ({ height, at: () => [] });

/** Blocks one under the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    at: (x, top) => {
      let y = top;
      return blocks.flatMap((block) => {
        const marks = block.at(x, y);
        y += block.height;
        return marks;
      });
    },
  };
}

/** A block on a tinted ground, or beside a warm bar, with room round it. */
export function framed(
  inside: Block,
  { width, pad, look }: { width: number; pad: number; look: 'tint' | 'warm-bar' },
): Block {
  const height = inside.height + 2 * pad;
  return {
    height,
    at: (x, y) => [
      look === 'tint'
        ? { kind: 'box', x, y, width, height, ink: 'tint', radius: pad, outline: null }
        : { kind: 'box', x, y, width: pad / 2, height, ink: 'warm', radius: 0, outline: null },
      ...inside.at(x + 1.5 * pad, y + pad),
    ],
  };
}

export function rule(width: number, thickness: number, ink: Ink = 'hairline'): Block {
  return {
    height: thickness,
    at: (x, y) => [
      {
        kind: 'line',
        x1: x,
        y1: y + thickness / 2,
        x2: x + width,
        y2: y + thickness / 2,
        ink,
        width: thickness,
        dashed: false,
      },
    ],
  };
}

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Millimetres from the top left corner of the page. */
export interface PdfBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PdfText extends PdfBox {
  readonly text: string;
}
export interface PdfPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What every drawn path covers. */
  readonly paths: readonly PdfBox[];
  readonly texts: readonly PdfText[];
}

const MM_PER_POINT = 25.4 / 72;
type Matrix = [number, number, number, number, number, number];

/** The pages of a PDF as another program than the one that wrote it reads them. */
export async function readPdf(data: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const onPage = (x1: number, y1: number, x2: number, y2: number): PdfBox => ({
      x: (Math.min(x1, x2) - left) * MM_PER_POINT,
      y: (top - Math.max(y1, y2)) * MM_PER_POINT,
      width: Math.abs(x2 - x1) * MM_PER_POINT,
      height: Math.abs(y2 - y1) * MM_PER_POINT,
    });
    const content = await page.getTextContent();
    pages.push({
      widthMm: (right - left) * MM_PER_POINT,
      heightMm: (top - bottom) * MM_PER_POINT,
      paths: pathsOf(await page.getOperatorList()).map((box) => onPage(...box)),
      texts: content.items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform;
        return [{ text: item.str, ...onPage(x, y, x + item.width, y + item.height) }];
      }),
    });
  }
  await document.destroy();
  return pages;
}

/** The bounds of every path that is stroked or filled, and not only clipped to, in points. */
function pathsOf(list: { fnArray: number[]; argsArray: unknown[] }): [number, number, number, number][] {
  const found: [number, number, number, number][] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operator] of list.fnArray.entries()) {
    const args = numbersIn(list.argsArray[i]);
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? [1, 0, 0, 1, 0, 0];
    if (operator === OPS.transform) matrix = times(matrix, asMatrix(args.flat()));
    // What is done with a path stands before the path itself, its bounds after it.
    if (operator === OPS.constructPath && DRAWN.has(args[0]?.[0] ?? OPS.endPath)) {
      const [minX = 0, minY = 0, maxX = 0, maxY = 0] = args[2] ?? [];
      found.push([...place(matrix, minX, minY), ...place(matrix, maxX, maxY)]);
    }
  }
  return found;
}

const DRAWN = new Set([OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke, OPS.closeStroke]);

/** What is done first stands second. */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function asMatrix(values: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}

/** An operator's arguments, each as a list of numbers. */
function numbersIn(args: unknown): number[][] {
  if (!Array.isArray(args)) return [];
  return args.map((arg) => (typeof arg === 'number' ? [arg] : Array.from(Object(arg), Number)));
}

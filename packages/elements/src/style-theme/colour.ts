import {
  type Color,
  clampChroma,
  clampRgb,
  converter,
  formatHex,
  modeHsl,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

for (const mode of [modeRgb, modeLrgb, modeHsl, modeOklab, modeOklch]) useMode(mode as never);

const toOklch = converter('oklch');

/** A colour as a screen shows it; undefined where the text is none in CSS. */
export function readColour(text: string): Color | undefined {
  const colour = parse(text);
  return colour && clampRgb(colour);
}

/** The contrast of two colours by WCAG 2.2: 1 (the same) to 21 (black on white). */
export const contrast: (one: Color, other: Color) => number = wcagContrast;

/** What a colour must have: so much contrast with another. */
export interface Demand {
  readonly with: Color;
  readonly needed: number;
}

/** Whether a colour meets all demands. */
function meets(colour: Color, demands: readonly Demand[]): boolean {
  return demands.every((demand) => contrast(colour, demand.with) >= demand.needed);
}

const steps = 200;

/**
 * The nearest colour that meets all demands: of the same hue, and of the lightness (OKLCH) that differs
 * least. Undefined where not even black or white do.
 *
 * @returns The colour as six hexadecimal digits.
 */
export function nearest(colour: Color, demands: readonly Demand[]): string | undefined {
  const from = toOklch(colour);
  for (let step = 1; step <= steps; step += 1) {
    for (const change of [-step / steps, step / steps]) {
      const found = ofLightness(from.l + change);
      const asShown = found && readColour(found);
      if (asShown && meets(asShown, demands)) return found;
    }
  }
  return undefined;

  function ofLightness(lightness: number): string | undefined {
    if (lightness < 0 || lightness > 1) return undefined;
    return formatHex(clampChroma({ ...from, l: lightness }, 'oklch'));
  }
}

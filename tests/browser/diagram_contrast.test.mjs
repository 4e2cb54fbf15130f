// Contrast within diagrams, which axe does not measure: WCAG 2.2, 1.4.3 and 1.4.11. Which tones lie on each other is
// checked in tests/diagram/properties_test.cpp; here they have the colours of the site, light and dark.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileAddress, openBrowser, openTab } from './site.mjs';

const texts = [
  ['v-inkt', null],
  ['v-inkt', 'v-licht'],
  ['v-inkt', 'v-licht-2'],
  ['v-rustig', null],
  ['v-omgekeerd', 'v-vol'],
];
/** What has no outline of another tone must be seen by its filling. */
const outlines = [
  ['l-inkt', null],
  ['l-vol', null],
  ['l-vol', 'v-licht'],
  ['l-vol-2', null],
  ['l-vol-2', 'v-licht-2'],
  ['v-vol', null],
  ['l-lijn', null],
  ['l-lijn', 'v-licht'],
];

/** The contrast of each pair, as [class, class of its ground, ratio]; a diagram stands on a page or in a box. */
const measure = (tab, pairs) =>
  tab.evaluate((wanted) => {
    const luminance = (colour) => {
      const [red, green, blue] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const bytes = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'tekening breed');
    document.querySelector('main').append(svg);
    const colourOf = (name) => {
      if (name === null) return getComputedStyle(document.body).backgroundColor;
      const shape = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
      shape.setAttribute('class', name);
      return getComputedStyle(shape)[name.startsWith('l-') ? 'stroke' : 'fill'];
    };
    return wanted.map(([name, ground]) => {
      const [dark, light] = [name, ground].map((each) => luminance(bytes(colourOf(each)))).sort((a, b) => a - b);
      return [name, ground, (light + 0.05) / (dark + 0.05)];
    });
  }, pairs);

describe('contrast in diagrams', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  for (const colorScheme of ['light', 'dark']) {
    for (const [what, pairs, least] of [
      ['words', texts, 4.5],
      ['outlines', outlines, 3],
    ]) {
      test(`${what} stand out, ${colorScheme}`, async () => {
        const tab = await openTab(browser);
        try {
          await tab.emulateMedia({ colorScheme });
          await tab.goto(fileAddress('index.html'));
          const weak = (await measure(tab, pairs)).filter(([, , ratio]) => !(ratio >= least));
          assert.deepEqual(weak, []);
        } finally {
          await tab.close();
        }
      });
    }
  }
});

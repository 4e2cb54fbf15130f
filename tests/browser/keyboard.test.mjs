// A visit without a mouse, and the site at other addresses than a file.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileAddress, filesOf, onePageOfEachKind, openBrowser, openTab, pages, serve } from './site.mjs';

const focused = (tab) =>
  tab.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      name: element.textContent.trim().replace(/\s+/g, ' '),
      id: element.id,
      inView: box.width > 0 && box.height > 0 && box.top >= 0 && box.left >= 0,
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      // In the content, or behind it when that holds no stop at all.
    pastMenus: (document.querySelector('main').compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    };
  });

describe('keyboard', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  async function visit(address, options, look) {
    const tab = await openTab(browser, options);
    try {
      await tab.emulateMedia({ reducedMotion: 'reduce' });
      await tab.goto(address);
      await look(tab);
      assert.deepEqual(tab.complaints, []);
    } finally {
      await tab.close();
    }
  }

  for (const page of onePageOfEachKind) {
    test(`${page}: the first stop skips to the content`, () =>
      visit(fileAddress(page), {}, async (tab) => {
        await tab.keyboard.press('Tab');
        const first = await focused(tab);
        assert.equal(first.name, 'Naar de inhoud');
        assert.ok(first.inView);
        await tab.keyboard.press('Enter');
        assert.equal((await focused(tab)).id, 'inhoud_');
        await tab.keyboard.press('Tab');
        assert.ok((await focused(tab)).pastMenus);
      }));

    test(`${page}: every stop can be seen`, () =>
      visit(fileAddress(page), {}, async (tab) => {
        for (let stop = 0; stop < 60; ++stop) {
          await tab.keyboard.press('Tab');
          const now = await focused(tab);
          if (now.name === '' || (await tab.evaluate(() => document.activeElement === document.body))) break;
          assert.ok(now.outline >= 2, `no outline on: ${now.name}`);
        }
      }));
  }

  test('the menu of a phone opens and closes, and its links come next', () =>
    visit(fileAddress('index.html'), { width: 360, height: 740 }, async (tab) => {
      const isOpen = () => tab.evaluate(() => document.getElementById('menu_').matches(':popover-open'));
      assert.equal(await isOpen(), false);
      const button = tab.getByRole('button', { name: 'Menu', exact: true });
      await button.focus();
      await tab.keyboard.press('Enter');
      assert.equal(await isOpen(), true);
      await tab.keyboard.press('Tab');
      assert.equal(await tab.evaluate(() => document.activeElement.closest('nav').id), 'menu_');
      await tab.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
      assert.equal((await focused(tab)).name, 'Menu');
      await button.click();
      await tab.getByRole('button', { name: 'Sluiten', exact: true }).click();
      assert.equal(await isOpen(), false);
    }));

  test('a plan and its PDF are reached from home by keyboard alone', () =>
    visit(fileAddress('index.html'), {}, async (tab) => {
      const follow = async (pattern) => {
        for (let stop = 0; stop < 200; ++stop) {
          await tab.keyboard.press('Tab');
          const href = await tab.evaluate(() => document.activeElement.getAttribute('href') ?? '');
          if (pattern.test(href)) return href;
        }
        return assert.fail(`no stop leads to ${pattern}`);
      };
      await follow(/^plannen\/index\.html$/);
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/plannen\/index\.html$/);
      await follow(/^[^.].*\/[^/]+\.html$/);
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/plannen\/.+\/.+\.html$/);
      const pdf = new URL(await follow(/\.pdf$/), tab.url()).href;
      assert.ok(filesOf('.pdf').map(fileAddress).includes(pdf));
    }));
});

describe('addresses', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  const usesHouseStyle = (tab) =>
    tab.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Noto Sans') && status === 'loaded'));

  for (const base of ['/', '/een/ander/pad/']) {
    test(`the site works below ${base}`, async () => {
      const server = await serve(base);
      const tab = await openTab(browser, { own: server.address });
      try {
        const chapter = pages.find((page) => page.includes('/') && !page.endsWith('index.html'));
        for (const page of ['', chapter]) {
          await tab.goto(server.address + base + page, { waitUntil: 'networkidle' });
          assert.ok(await usesHouseStyle(tab));
        }
        assert.deepEqual(tab.complaints, []);
      } finally {
        await tab.close();
        await server.close();
      }
    });
  }

  test('the page for what is not there works at any depth', async () => {
    const server = await serve('/');
    const tab = await openTab(browser, { own: server.address });
    try {
      const answer = await tab.goto(`${server.address}/diep/in/de/site.html`, { waitUntil: 'networkidle' });
      assert.equal(answer.status(), 404);
      assert.ok(await usesHouseStyle(tab));
      await tab.getByRole('link', { name: 'begin bij de startpagina' }).click();
      assert.equal(new URL(tab.url()).pathname, '/index.html');
    } finally {
      await tab.close();
      await server.close();
    }
  });
});

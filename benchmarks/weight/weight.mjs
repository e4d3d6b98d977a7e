/**
 * What a guest's browser fetches, seen in Chromium with an empty cache: from the front page over the terms to the number
 * page in one go, and the meeting page in a fresh browser. "Compressed" is gzip at its highest level where that is
 * shorter; "as sent" is what the server really sent, with headers, when nothing in front of it compresses.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { BROWSER } from '../lib/database.mjs';

const PLACES = [process.env.MENDAN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

export const executable = () => PLACES.find((place) => place && existsSync(place));

class Scale {
  parts = [];
  #pending = [];

  constructor(page) {
    page.on('requestfinished', (request) => this.#pending.push(this.#weigh(request)));
  }

  async #weigh(request) {
    const response = await request.response();
    const path = new URL(request.url()).pathname;
    if (response === null || response.status() >= 300 || request.url().startsWith('data:')) {
      return;
    }
    const body = await response.body();
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    this.parts.push({
      path,
      plain: body.length,
      compressed: Math.min(body.length, gzipSync(body, { level: 9 }).length),
      sent: responseBodySize + responseHeadersSize,
    });
  }

  async total() {
    await Promise.all(this.#pending);
    const sum = (key) => this.parts.reduce((all, part) => all + part[key], 0);
    return { plain: sum('plain'), compressed: sum('compressed'), sent: sum('sent'), parts: this.parts };
  }
}

export async function weights(origin, meeting) {
  const browser = await chromium.launch({ executablePath: executable(), headless: true, args: FLAGS });
  try {
    return { before: await beforeJoining(browser, origin), meeting: await afterJoining(browser, origin, meeting) };
  } finally {
    await browser.close();
  }
}

async function beforeJoining(browser, origin) {
  const { page, scale } = await opened(browser);
  const steps = [];
  const step = async () => {
    await page.waitForLoadState('networkidle');
    steps.push({ path: new URL(page.url()).pathname, ...(await scale.total()), parts: undefined });
  };
  await page.goto(`${origin}/`);
  await step();
  await page.locator('form[action$="/terms"] button').click();
  await page.waitForURL((url) => url.pathname === '/terms');
  await step();
  await page.locator('main form.answer [type=submit]').click();
  await page.waitForURL((url) => url.pathname === '/number');
  await step();
  const total = await scale.total();
  await page.context().close();
  return { ...total, steps };
}

async function afterJoining(browser, origin, meeting) {
  const { page, scale } = await opened(browser);
  await page.context().addCookies([{ name: 'mendan-guest', value: meeting.guestToken, url: origin }]);
  await page.goto(`${origin}/meeting`);
  await page.locator('.cm-content').waitFor();
  await page.waitForLoadState('networkidle');
  const total = await scale.total();
  await page.context().close();
  return total;
}

async function opened(browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ja-JP',
    userAgent: `${BROWSER} Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1`,
  });
  const page = await context.newPage();
  return { page, scale: new Scale(page) };
}

/**
 * How long a page turn takes from the host's key to the other side's screen: two windows in Chromium, the page's picture and
 * its neighbours loaded already, as they are while somebody reads. The time is taken on one clock, from the press of the key
 * to the first frame in which the guest's window has the page's picture where the one before was.
 */
import { chromium } from 'playwright-core';
import { executable } from '../weight/weight.mjs';
import { spread } from '../lib/numbers.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
const LOGIN = 'host@example.jp';
const PASSWORD = 'mendan-demo';
const TURNS = 60;
const WARM_UP = 10;
const PAGES = 12;

/** The page that is open and drawn, told for every frame that shows another one. */
const WATCH = `() => {
  window.seen = [];
  let before = 0;
  const look = () => {
    const page = document.querySelector('.document-page[data-open=true][data-loaded=true]');
    const number = Number(page?.dataset.page ?? 0);
    if (number !== before) {
      before = number;
      window.seen.push({ number, at: performance.timeOrigin + performance.now() });
    }
    requestAnimationFrame(look);
  };
  look();
}`;

export async function turns(origin) {
  const browser = await chromium.launch({ executablePath: executable(), headless: true, args: FLAGS });
  try {
    const host = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'ja-JP' })).newPage();
    const guest = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'ja-JP' })).newPage();
    await meet(origin, host, guest);
    await open(host, guest);
    return await measured(host, guest);
  } finally {
    await browser.close();
  }
}

async function meet(origin, host, guest) {
  await host.goto(`${origin}/sign-in`);
  await host.locator("[id='signIn:login']").fill(LOGIN);
  await host.locator("[id='signIn:password']").fill(PASSWORD);
  await host.locator("[id='signIn:submit']").click();
  await host.waitForURL('**/host/connect');
  await host.goto(`${origin}/host/documents`);
  await host.locator('#files').setInputFiles({ name: 'pages.pdf', mimeType: 'application/pdf', buffer: await paper(host) });
  await host.locator('.library-card[data-state=READY] img').waitFor({ timeout: 120_000 });
  await guest.goto(`${origin}/terms`);
  await guest.locator("[id='answer:ok']").click();
  const digits = await guest.locator('#digits:not(:empty)').innerText();
  await host.goto(`${origin}/host/connect`);
  await host.locator('#number').fill(digits.replace(/\D/g, ''));
  await host.locator('#start').click();
  await guest.waitForURL('**/meeting');
  for (const page of [host, guest]) {
    await page.locator('#line[data-state=open]').waitFor();
    await page.locator('.cm-content').waitFor();
  }
}

/** Slides with some text, as the browser prints them. */
async function paper(host) {
  const page = await host.context().newPage();
  const slide = (_, i) => `<section><h1>${i + 1}. 資産づくりのご提案</h1>${'<p>手数料、元本、運用の期間と税金についてご説明します。</p>'.repeat(12)}</section>`;
  await page.setContent(`<style>@page{size:16in 9in} section+section{break-before:page}</style>${Array.from({ length: PAGES }, slide).join('')}`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}

async function open(host, guest) {
  await host.locator('#menu-document').click();
  await host.locator('.choice[aria-disabled=false]').first().click();
  for (const page of [host, guest]) {
    await page.locator('.document-page[data-open=true][data-loaded=true]').waitFor();
    await page.evaluate(`(${WATCH})()`);
  }
  await host.locator('#document-pages').focus();
}

async function measured(host, guest) {
  const times = { guest: [], host: [] };
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const forth = Math.floor(turn / (PAGES - 1)) % 2 === 0;
    const to = await host.evaluate((step) => Number(document.querySelector('.document-page[data-open=true]').dataset.page) + step, forth ? 1 : -1);
    await loaded(host, to);
    await loaded(guest, to);
    const key = forth ? 'ArrowRight' : 'ArrowLeft';
    const pressed = await host.evaluate((name) => {
      const at = performance.timeOrigin + performance.now();
      document.querySelector('#document-pages').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      return at;
    }, key);
    const own = await shown(host, to, pressed);
    const other = await shown(guest, to, pressed);
    if (turn >= WARM_UP) {
      times.host.push(own - pressed);
      times.guest.push(other - pressed);
    }
  }
  return { guest: spread(times.guest), host: spread(times.host) };
}

/** The picture of that page is there already, behind the one that is open. */
const loaded = (page, number) => page.locator(`.document-page[data-page="${number}"][data-loaded=true]`).waitFor({ state: 'attached' });

async function shown(page, number, since) {
  await page.waitForFunction(([to, from]) => window.seen.some((one) => one.number === to && one.at >= from), [number, since]);
  return page.evaluate(([to, from]) => window.seen.find((one) => one.number === to && one.at >= from).at, [number, since]);
}

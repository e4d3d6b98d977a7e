/** A brochure of 30 pages of Japanese text, made by LibreOffice with its fonts embedded: the same one from the same seed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../lib/children.mjs';
import { seeded } from '../lib/numbers.mjs';

export const PAGES = 30;
const WORDS = '投資信託 手数料 元本 保証 運用 期間 分配金 基準価額 目論見書 信託報酬 解約 換金 課税 口座 申込 約款 説明 重要事項 年率 為替 変動 債券 株式 比率 残高 商品 満期 利回り'.split(' ');
const JOINTS = 'は を に が で と の から まで について によって および または ときは'.split(' ');
const PARAGRAPHS = 4;
const WORDS_EACH = 60;

export async function brochure(directory, office) {
  const random = seeded(20_261_124);
  const one = (list) => list[Math.floor(random() * list.length)];
  const paragraph = () => `${Array.from({ length: WORDS_EACH }, () => one(WORDS) + one(JOINTS)).join('')}。`;
  const chapter = (_, i) => `<h1>第${i + 1}章 ${one(WORDS)}について</h1>${Array.from({ length: PARAGRAPHS }, () => `<p>${paragraph()}</p>`).join('')}`;
  const style = "@page{size:A4;margin:2cm} body{font-family:'Noto Sans CJK JP','IPAGothic';font-size:10.5pt} h1{page-break-before:always}";
  const text = Array.from({ length: PAGES }, chapter).join('\n');
  writeFileSync(join(directory, 'brochure.html'), `<html><head><meta charset="utf-8"><style>${style}</style></head><body>${text}</body></html>`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(directory, 'profile'))}`;
  await run(office, [profile, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', directory, join(directory, 'brochure.html')]);
  return join(directory, 'brochure.pdf');
}

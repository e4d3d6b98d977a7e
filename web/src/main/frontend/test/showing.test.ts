import { describe, expect, it } from 'vitest';
import { swiped } from '../src/presentation/gestures';
import { PagePictures, type Loader } from '../src/presentation/page-pictures';
import { placeIn } from '../src/presentation/pointers';
import { spotAt, topOf, wanted } from '../src/presentation/showing';

const ROWS = [
  { top: 8, height: 1000 },
  { top: 1016, height: 500 },
  { top: 1524, height: 1000 },
];

describe('DO3 a column of pages', () => {
  it('is open at the page its upper edge lies on', () => {
    expect(spotAt(ROWS, 0)).toEqual({ page: 1, offset: 0 });
    expect(spotAt(ROWS, 508)).toEqual({ page: 1, offset: 500 });
    expect(spotAt(ROWS, 1016)).toEqual({ page: 2, offset: 0 });
    expect(spotAt(ROWS, 99_999)).toEqual({ page: 3, offset: 1000 });
    expect(spotAt([], 5)).toEqual({ page: 1, offset: 0 });
  });

  it.each([0, 8, 300, 1_008, 1_016, 1_300, 1_524, 2_000])('comes back to %i within a pixel or to the edge of a page', (top) => {
    const back = topOf(ROWS, spotAt(ROWS, top));
    expect(Math.abs(back - top)).toBeLessThanOrEqual(8);
  });

  it('is open at the same place in a window of another width', () => {
    const half = ROWS.map(({ top, height }) => ({ top: top / 2, height: height / 2 }));
    expect(topOf(half, spotAt(ROWS, 1_266))).toBeCloseTo(633, 0);
  });
});

describe('DO3 a finger', () => {
  it('turns by a swipe to the side, and by nothing else', () => {
    expect(swiped(-80, 10)).toBe('next');
    expect(swiped(80, -10)).toBe('previous');
    expect(swiped(-40, 0)).toBeNull();
    expect(swiped(-60, 50)).toBeNull();
  });
});

describe('DO4 a pointer', () => {
  it('has its place on the page, whatever the window', () => {
    const box = { left: 100, top: 50, width: 400, height: 200 };
    expect(placeIn(box, 2, 300, 100)).toEqual({ page: 2, x: 5_000, y: 2_500 });
    expect(placeIn(box, 2, 0, 999)).toEqual({ page: 2, x: 0, y: 10_000 });
  });
});

describe('DO3 pictures of pages', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  const album = (load: Loader) => {
    const ready: number[] = [];
    const later: (() => void)[] = [];
    const clock = {
      after: (_: number, act: () => void) => {
        later.push(act);
        return () => {};
      },
    };
    return { ready, later, pictures: new PagePictures((page) => `/p/${page}`, load, clock, (page) => ready.push(page)) };
  };
  const image = {} as HTMLImageElement;

  it('are loaded for the page that is open first, and for its neighbours', async () => {
    const asked: string[] = [];
    const { pictures, ready } = album((address) => {
      asked.push(address);
      return Promise.resolve(image);
    });
    pictures.want(wanted(10, 4));
    pictures.want(wanted(10, 4));
    await settled();
    expect(asked).toEqual(['/p/4', '/p/5', '/p/3']);
    expect(ready).toEqual([4, 5, 3]);
    expect(pictures.of(4)).toBe(image);
    expect(wanted(1, 1)).toEqual([1]);
  });

  it('are asked for again after a failure, as long as they are wanted', async () => {
    let works = false;
    const { pictures, later, ready } = album(() => (works ? Promise.resolve(image) : Promise.reject(new Error('away'))));
    pictures.want([1]);
    await settled();
    expect(pictures.of(1)).toBeNull();
    works = true;
    later.splice(0).forEach((act) => act());
    await settled();
    expect(ready).toEqual([1]);
    works = false;
    pictures.want([2]);
    await settled();
    pictures.want([1]);
    works = true;
    later.splice(0).forEach((act) => act());
    await settled();
    expect(pictures.of(2)).toBeNull();
  });

  it('are let go where they are far, and all of them at the end', async () => {
    const { pictures } = album(() => Promise.resolve(image));
    for (let page = 1; page <= 30; page += 1) {
      pictures.want(wanted(30, page));
      await settled();
    }
    expect(pictures.of(1)).toBeNull();
    expect(pictures.of(30)).toBe(image);
    pictures.end();
    expect(pictures.of(30)).toBeNull();
  });
});

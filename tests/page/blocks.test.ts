import { describe, expect, it } from 'vitest';
import { blockSteps } from '../../lib/page/blocks';
import { toEnd } from '../../lib/page/slices';
import { documentOf } from '../../scripts/inspect/dom';

const OTHER_RACE = '<h3>Lakes 10K</h3><p>The hilliest race of the county.</p>';
const texts = (body: string) =>
  toEnd(
    blockSteps(documentOf(`<html><head><title>Harbour Half</title></head><body>${body}</body></html>`)),
  ).map((block) => block.text);

describe('parts of a page that say nothing of its own race', () => {
  it.each([
    ['a WordPress sidebar', `<div id="secondary" class="widget-area">${OTHER_RACE}</div>`],
    ['recent posts', `<div class="widget widget_recent_entries">${OTHER_RACE}</div>`],
    ['the newest posts', `<ul class="wp-block-latest-posts"><li>${OTHER_RACE}</li></ul>`],
    ['related posts as articles', `<div class="related-posts"><article>${OTHER_RACE}</article></div>`],
    ['other races', `<section class="other-races">${OTHER_RACE}</section>`],
    [
      'an Elementor grid of posts',
      `<div class="elementor-element elementor-widget-posts">${OTHER_RACE}</div>`,
    ],
    ['a Divi blog', `<div class="et_pb_module et_pb_blog_0">${OTHER_RACE}</div>`],
    ['a Drupal sidebar', `<div class="region region-sidebar-first">${OTHER_RACE}</div>`],
    ['a Squarespace summary', `<div class="sqs-block sqs-block-summary-v2">${OTHER_RACE}</div>`],
    ['a Wix footer', `<div class="wixui-footer">${OTHER_RACE}</div>`],
    ['related events', `<div class="tribe-events-related-events"><ul><li>${OTHER_RACE}</li></ul></div>`],
  ])('passes over %s', (_what, part) => {
    const read = texts(`<main><h1>Harbour Half</h1><p>The course is flat.</p></main>${part}`);
    expect(read).toContain('The course is flat.');
    expect(read.join(' ')).not.toContain('hilliest');
  });

  it.each([
    [
      'a body with a sidebar',
      '<div class="has-sidebar right-sidebar"><main><h1>Harbour Half</h1>%</main></div>',
    ],
    ['an Elementor text', '<div class="elementor-widget elementor-widget-text-editor">%</div>'],
    ['a Divi text', '<div class="et_pb_module et_pb_text et_pb_text_0">%</div>'],
    ['a Squarespace text', '<div class="sqs-block html-block sqs-block-html">%</div>'],
    ['a Wix text', '<div class="wixui-rich-text" data-testid="richTextElement">%</div>'],
    [
      'a Drupal node',
      '<div class="region region-content"><article class="node node--type-event">%</article></div>',
    ],
    [
      'a WordPress post',
      '<article class="post type-post category-race"><div class="entry-content">%</div></article>',
    ],
    ['a race of an event plugin', '<div class="tribe-events-single-event-description">%</div>'],
    ['facts beside the text', '<aside class="race-facts">%</aside>'],
    [
      'a list of events with the page’s own heading',
      '<div class="related-events"><h1>Harbour Half</h1>%</div>',
    ],
  ])('reads %s', (_what, around) => {
    expect(texts(around.replace('%', '<p>The course is flat.</p>'))).toContain('The course is flat.');
  });
});

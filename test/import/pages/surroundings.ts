/** What stands around articles on pages: none of its words belong to them. */

const sections = [
  'World',
  'Politics',
  'Business',
  'Technology',
  'Science',
  'Health',
  'Sport',
  'Arts',
  'Travel',
  'Opinion',
  'Video',
  'Podcasts',
];
const others = [
  'Seven charts that explain the housing market this year',
  'Why the river festival moved to another town',
  'Five recipes for a long weekend in the garden',
  'Local team signs striker after weeks of talks',
  'The museum that nobody wanted and everybody visits',
];

export const menu = `<nav class="site-nav" aria-label="Main"><ul>${sections.map(name => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>`;

export const plainMenu = `<div class="topbar">${sections.map(name => `<a href="/${name}">${name}</a>`).join(' | ')}</div>`;

export const cookieNotice = `<div id="onetrust-banner-sdk" class="otFlat"><div class="ot-sdk-row"><p>We and our 842 partners store and access information on your device, such as cookies, to show personalised content and to measure audiences.</p><button>Accept all cookies</button><button>Manage preferences</button></div></div>`;

export const consentText = `<section class="cookie-consent"><h2>Your privacy</h2><p>By clicking “Accept”, you agree to the use of cookies on this site for the purposes described in our policy. You can change your mind at any time.</p></section>`;

export const related = `<aside class="related-stories"><h3>Related stories</h3><ul>${others.map(text => `<li><a href="/x">${text}</a></li>`).join('')}</ul></aside>`;

export const relatedCards = `<div class="recommended-content"><h2>You may also like</h2>${others.map(text => `<div class="card"><a href="/x"><img src="https://img.example.org/1.jpg" alt="A picture"><h3>${text}</h3><p>Read what our reporters found when they looked into it for a year.</p></a></div>`).join('')}</div>`;

export const newsletter = `<div class="newsletter-signup"><h3>Get the morning briefing</h3><p>Sign up for our newsletter and start each day with the stories that matter to you.</p><form><input type="email" placeholder="Your address"><button>Sign up</button></form></div>`;

export const share = `<ul class="share-buttons"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Copy link</a></li></ul>`;

export const figure = `<figure class="article-image"><img src="https://img.example.org/2.jpg" srcset="https://img.example.org/2-2x.jpg 2x" alt="People in a street"><figcaption><span class="caption-text">People stand in line outside a town hall early in the morning.</span> <span class="credit">Photograph: A. Photographer/Picture Desk</span></figcaption></figure>`;

export const advert = `<div class="ad-slot"><span>Advertisement</span><iframe src="https://ads.example.org/x"></iframe></div>`;

export const footer = `<footer class="site-footer"><ul>${['About us', 'Contact', 'Careers', 'Terms of use', 'Privacy policy'].map(text => `<li><a href="/x">${text}</a></li>`).join('')}</ul><p>© 2024 The publisher of this site. All rights reserved. Reproduction in whole or in part without permission is prohibited.</p></footer>`;

/** Comments of readers, as many and as long as is asked for. */
export function comments(count: number): string {
  const one = (i: number) =>
    `<li class="comment even depth-1" id="comment-${i}"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader ${i}</b> says:</footer><div class="comment-content"><p>I have lived here for ${i + 10} years and I can tell you that nobody in charge has ever listened to us, whatever they promise before elections. It is always the same, and it will be the same again.</p></div><div class="reply"><a href="#">Reply</a></div></article></li>`;
  return `<div id="comments" class="comments-area"><h2 class="comments-title">${count} thoughts on this story</h2><ol class="comment-list">${Array.from({ length: count }, (_, i) => one(i)).join('')}</ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div></div>`;
}

export const authorBox = `<div class="author-bio"><img src="/a.jpg" alt=""><p>The author has covered the region for more than a decade and lives in the capital with two cats.</p></div>`;

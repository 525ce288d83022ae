/** Lines that belong to the page and not to the article, whole or by their beginning. */
const furniture: readonly RegExp[] = [
  /^(?:add|leave|post|write|submit)(?: a| your)? (?:comment|reply)\b.{0,40}$/i,
  /^your email address will not be published/i,
  /^required fields are marked/i,
  /^(?:name|email|e-mail|website|comment|save my name)\s*\*?(?::|$|,)/i,
  /^save my name, e-?mail/i,
  /^(?:sign up|subscribe|register|log ?in|sign in)\b(?=.{0,160}$)(?:.{0,120}\b(?:newsletters?|updates?|emails?|inbox|account|free|today|now|here|alerts?)\b.{0,60}|)$/i,
  /^(?:get|receive)\b.{0,80}\b(?:newsletter|in your inbox|to your inbox|by email)\b.{0,80}$/i,
  /^(?:by (?:signing|subscribing|clicking|continuing))\b.{0,200}\b(?:terms|privacy|agree|policy)\b.{0,80}$/i,
  /^(?:read|see|watch|listen|related|also read|read more|read also|more on|see also|don'?t miss|recommended|editor'?s picks?|most (?:read|popular)|trending|you may also like|more from)(?: (?:more|also|stories|articles|news|this|next|now|on this))*\s?[:|»>-].{0,200}$/i,
  /^(?:read more|related (?:stories|articles|topics|news|coverage)|more stories|most (?:read|popular|viewed)|trending now|you may also like|recommended for you|advertisement|sponsored(?: content)?|story continues below.{0,40}|(?:read|continue reading|see|view)(?: the)? (?:full|whole|entire|rest of the) (?:story|article|report|post)|continue reading.{0,60}|already a (?:subscriber|member)\?.{0,60}|(?:subscribe|subscription) (?:now|today|for|from)\b.{0,100}|unlimited (?:digital )?access|cancel any ?time|click here.{0,80}|download (?:our|the) app.{0,60})\.?$/i,
  /^(?:share|tweet|pin|print|email|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|comments?|share this(?: article| story)?|share on .{0,40}|follow us.{0,60}|like us on.{0,60})(?: \d+)?[:.!]?$/i,
  /^follow\b.{0,80}\bon (?:twitter|facebook|instagram|x|telegram|linkedin|whatsapp)\b.{0,60}$/i,
  /^(?:this (?:site|website)|we) uses? cookies\b/i,
  /\b(?:accept all cookies|cookie (?:policy|settings|preferences))\b.{0,40}$/i,
  /^(?:©|\(c\)|copyright)\s.{0,200}$/i,
  /\ball rights reserved\b.{0,120}$/i,
  /^this material may not be published, broadcast/i,
  /^(?:our standards|terms of (?:use|service)|privacy policy|about us|contact us|advertise with us|back to top|skip to .{0,30}|home|menu|tags?|topics|filed under)\s?:?.{0,80}$/i,
  /^(?:click|tap) (?:here|to)\b.{0,100}$/i,
  /^\d+ (?:comments?|shares?|likes?|views?|min(?:ute)? read)$/i,
  /^https?:\/\/\S+$/,
  /^[-=_*•·.#~\s]+$/,
];

/** Lines after which nothing of the article follows. */
const closing: readonly RegExp[] = [
  /^(?:add|leave|post|write|submit)(?: a| your)? (?:comment|reply)\b.{0,40}$/i,
  /^your email address will not be published/i,
  /^(?:related (?:stories|articles|news)|more stories|you may also like|recommended for you|most (?:read|popular))\s?:?$/i,
];

/** Whether the line is furniture of the page: forms, buttons, notices, links to other articles. */
export function isBoilerplate(line: string): boolean {
  return line.length <= 400 && furniture.some(pattern => pattern.test(line));
}

/** Whether the article ends before this line. */
export function endsArticle(line: string): boolean {
  return line.length <= 200 && closing.some(pattern => pattern.test(line));
}

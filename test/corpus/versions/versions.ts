/** A made-up article in two versions: what changed is told by a note, in part. */
export const firstVersion = `Ferry hits pier in Torvik harbour

TORVIK - A passenger ferry hit a pier in Torvik harbour on Monday and 10 people were hurt, police said.

Harbour master Ingrid Solborg said that the fog had been thick. "We have never seen anything like this," she said.

The captain, Pavel Moreau, refused to comment. He had sailed the route for nine years.

The ferry company Nordlin is expected to suspend the route on Friday. A spokesman for the company blamed the crew.`;

export const laterVersion = `Ferry hits pier in Torvik harbour

TORVIK - A passenger ferry hit a pier in Torvik harbour on Tuesday and 12 people were hurt, police said.

The captain, Pavel Moreau, refused to comment. He had sailed the route for nine years.

Harbour master Ingrid Solberg said that the fog had been thick. “We have never seen anything like this,” she said.

The ferry company Nordlin is expected to suspend the route on Friday. The mayor promised a new lighthouse by the summer.

Correction: An earlier version of this article misspelled the name of the harbour master. She is Ingrid Solberg, not Solborg. It also misstated the day of the accident; it was Tuesday, not Monday.`;

/** News articles made up for tests: nobody and nothing in them exists. Free for any use. */
export const articles: readonly string[] = [
  `Ferry with 240 aboard hits pier in Torvik

By Lena Aster

March 14, 2024

TORVIK - A passenger ferry struck the stone pier of Torvik harbour on Tuesday and 17 people were injured, harbour master Ingrid Solberg said.

The ferry Havbris was carrying 240 passengers and a crew of 12 when it lost power shortly before the landing. Three passengers were taken to the hospital in Elvestad by helicopter. The others were treated on the quay.

"We have never seen anything like this in our harbour," Solberg told reporters. "The wind was calm and the captain knew every stone here."

Captain Pavel Moreau has worked on the route for 31 years. He was questioned by investigators on Wednesday. The shipping company Nordlin will suspend the route until the engine has been examined.

Transport Minister Astrid Volden will visit the town on Friday. She has asked the accident board to publish a report within 60 days.

"Nobody who boards a ferry in this country should fear for a child," Volden said at a press conference in the capital.

The ferry was built in 1998 and was repaired twice last year. Nordlin paid $3.4 million for the ship. The company was fined in January because two lifeboats were missing.

Union leader Tomas Brekke said the crews had warned the company about the engines. "Our people wrote four letters and got one answer," Brekke said.`,

  `Council votes to sell lighthouse to brewer

September 3, 2023

CAPE ORU - The town council of Cape Oru voted 9 to 4 on Monday to sell its old lighthouse to the brewer Dario Pellmann for 850,000 euros.

Mayor Nora Whitfield signed the contract on Tuesday. Pellmann will open a restaurant with 45 tables in the tower. The light will be kept as a museum.

"The town has carried this tower on its back for thirty winters," Whitfield said. "Now somebody will bring it back to life."

Opposition leader Gregor Stahl was furious. "This council has thrown away the only thing that sailors remember us for," Stahl told the newspaper.

The lighthouse was built in 1874 and was closed in 2011. More than 300 residents signed a petition against the sale. Heritage inspector Camille Ostrander was asked for an opinion in June. She has approved the plans for the roof.

Pellmann has promised to hire 25 people from the town. He was born in Cape Oru and has owned three breweries in the province. His company earned 6.2 million euros last year.

Police chief Ruben Haldane said officers will close the coastal road on Saturday. The opening was planned for May 20.

"I have wanted to pour beer in that tower since my grandfather took me there," Pellmann said.`,

  `Museum hands carved masks back to islanders

June 21, 2022

CALDER - The national museum of Calder returned 11 carved masks to the island of Maruna on Friday, more than a century after they were stolen.

Curator Lena Whitcombe found 38 letters in the archive last year. The letters were written by the sea captain Josiah Thorne, who took the masks in 1906.

"They belong at home and not in a drawer," Whitcombe said. "We should have returned them before I was born."

Culture Minister Edwin Farrow will attend the ceremony on Sunday. The government has paid 120,000 pounds for the transport. The masks were packed by two islanders and were flown to Maruna on Thursday.

Chief Tama Rewi will receive the masks in a new hall beside the school. "Our children have drawn these faces from memory for a hundred years," Rewi said in an interview.

The museum was criticised in March because it had insured the masks for 2 million pounds. Lawyer Harriet Quill, who represents the islanders, has demanded a list of 400 other objects. The museum director, Samuel Brandt, was not available on Friday.

"A list is the smallest thing that we can ask for," Quill said. The museum will publish the list by October 1. Historian Anselm Roake has examined 95 of the objects.`,

  `Court sentences banker over hidden gold

November 9, 2023

BRANNOCK - Judge Miriam Castell sentenced the banker Viktor Lindqvist to seven years in prison on Wednesday for hiding gold worth 48 million crowns.

Lindqvist was arrested in April at the airport of Brannock. Investigators found 640 bars of gold in the cellar of his sister. He was convicted of fraud on Monday.

"You have stolen the old age of people who trusted you," Castell told him. "The court has seen no sign of regret."

Prosecutor Jonas Ekdahl said 1,900 savers had lost their money. The bank was closed in February and its licence was withdrawn. The state will pay 70 percent of the losses.

Defence lawyer Petra Sandoval will appeal against the verdict next week. "My client has told the truth from the first day to the last," Sandoval said.

Finance Minister Henrik Dahl was asked to resign by the opposition. He has refused. Dahl will present a law on private banks on November 30.

The gold was moved in 14 trucks on the night of March 2. Detective Ewa Mirek has followed the trucks for three weeks. "We counted the bars twice and then we counted them once more," Mirek told reporters.`,

  `Strike at copper mine ends after 52 days

July 12, 2024

SANTA ELVIRA - Workers at the copper mine of Santa Elvira accepted a pay rise of 8 percent on Thursday and ended a strike of 52 days.

Union president Marisol Quintero announced the result before 3,200 miners in the stadium. The agreement was signed by the mining company Altacobre on Thursday evening.

"We have won bread today, and tomorrow we shall win respect," Quintero said. "No company will ever count our hours in secret again."

Altacobre will reopen the mine on Monday. The company has lost 190 million dollars since May 21. The furnaces were shut down in June and have been damaged by the cold.

Labour Minister Esteban Rua was praised by both sides. He has led 23 rounds of talks in the capital. "Two stubborn parties have taught me patience," Rua said.

Company director Klaus Reinholt said the mine will hire 150 workers. The wages of 600 trainees were raised in April. Economist Paula Ferrer has warned that the price of copper will rise by 5 percent.

"The market has waited for this signature like a farmer for rain," Ferrer said. The port of Caldera was blocked by 40 trucks for nine days. Governor Inez Carvallo will meet the drivers on Wednesday.`,

  `Flood destroys bridge, village cut off

February 18, 2024

HOLLENTAL - A flood destroyed the only bridge to the village of Hollental on Saturday and cut off 860 people.

Fire chief Bettina Aumann said 35 houses were damaged. Two hikers were rescued from a roof by a helicopter. A farmer, Alois Brandl, was missing until Sunday.

"The water came down like a wall of black glass," Aumann said. "In forty years I have not heard such a noise."

The army will build a temporary bridge by Thursday. Engineers have brought 90 tons of steel. The school was closed on Monday and will be used as a shelter.

Governor Matthias Kronberger has promised 12 million euros. He was booed by 200 residents when he visited the valley on Sunday. "I understand every whistle that I have heard in this street," Kronberger said.

Weather forecaster Silke Amann has warned of more rain. The river was 4.3 metres higher than usual. A dam above the village was inspected in January and was declared safe.

Mayor Theresia Pichler will ask the government for a new road. "A village with one bridge has one throat," Pichler said. The last flood was in 1999, when six people were injured. Geologist Rafael Stein has measured the slope for 15 months.`,
];

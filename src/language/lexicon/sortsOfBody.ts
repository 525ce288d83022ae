import { wordSet } from './wordSet';

/**
 * What a body is called beside its name or instead of it: "the chipmaker Calder", "Calder, a charity", "the airline". Lower
 * case, singular. No word that stands before somebody’s name as well: "in court Roe said".
 */
export const sortsOfBody: ReadonlySet<string> = wordSet(`
  organization organisation group company firm party newspaper magazine agency bank band charity watchdog militia movement
  coalition institute hospital university union federation alliance foundation network broadcaster outlet startup start-up airline
  retailer developer publisher conglomerate nonprofit ngo cooperative brewery publication website
  lender insurer chain club tank orchestra association academy giant maker operator paper daily channel label studio
  regulator consultancy subsidiary brokerage ministry battalion brigade regiment
  carmaker automaker chipmaker drugmaker planemaker steelmaker toymaker truckmaker phonemaker winemaker shipbuilder homebuilder
  housebuilder manufacturer supplier wholesaler supermarket distributor distiller bookmaker utility
  refiner smelter exporter reinsurer multinational corporation tabloid weekly broadsheet quango thinktank
`);

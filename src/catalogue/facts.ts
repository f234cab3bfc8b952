import { z } from 'zod';
import departments from './data/departments.json';
import sharedIndicators from './data/indicators/shared.json';
import executiveIndicators from './data/indicators/executive.json';
import operationsIndicators from './data/indicators/operations.json';
import merchandisingIndicators from './data/indicators/merchandising.json';
import promotionIndicators from './data/indicators/promotion.json';
import campaignIndicators from './data/indicators/campaign.json';
import designIndicators from './data/indicators/design.json';
import salesServiceIndicators from './data/indicators/sales-service.json';
import distributionIndicators from './data/indicators/distribution.json';
import logisticsIndicators from './data/indicators/logistics.json';
import technologyIndicators from './data/indicators/technology.json';
import marketingIndicators from './data/indicators/marketing.json';
import contentIndicators from './data/indicators/content.json';
import liveIndicators from './data/indicators/live.json';
import userOperationsIndicators from './data/indicators/user-operations.json';
import supplyChainIndicators from './data/indicators/supply-chain.json';
import financeIndicators from './data/indicators/finance.json';
import crossBorderIndicators from './data/indicators/cross-border.json';
import humanResourcesIndicators from './data/indicators/human-resources.json';
import administrationIndicators from './data/indicators/administration.json';
import behaviourIndicators from './data/indicators/behaviour.json';
import executiveKpis from './data/kpis/executive.json';
import eCommerceKpis from './data/kpis/e-commerce.json';
import operationsKpis from './data/kpis/operations.json';
import merchandisingKpis from './data/kpis/merchandising.json';
import promotionKpis from './data/kpis/promotion.json';
import campaignKpis from './data/kpis/campaign.json';
import designKpis from './data/kpis/design.json';
import salesServiceKpis from './data/kpis/sales-service.json';
import distributionKpis from './data/kpis/distribution.json';
import logisticsKpis from './data/kpis/logistics.json';
import technologyKpis from './data/kpis/technology.json';
import marketingKpis from './data/kpis/marketing.json';
import contentKpis from './data/kpis/content.json';
import liveKpis from './data/kpis/live.json';
import userOperationsKpis from './data/kpis/user-operations.json';
import supplyChainKpis from './data/kpis/supply-chain.json';
import financeKpis from './data/kpis/finance.json';
import crossBorderKpis from './data/kpis/cross-border.json';
import humanResourcesKpis from './data/kpis/human-resources.json';
import administrationKpis from './data/kpis/administration.json';
import executiveRoles from './data/roles/executive.json';
import eCommerceRoles from './data/roles/e-commerce.json';
import operationsRoles from './data/roles/operations.json';
import merchandisingRoles from './data/roles/merchandising.json';
import promotionRoles from './data/roles/promotion.json';
import campaignRoles from './data/roles/campaign.json';
import designRoles from './data/roles/design.json';
import salesServiceRoles from './data/roles/sales-service.json';
import distributionRoles from './data/roles/distribution.json';
import logisticsRoles from './data/roles/logistics.json';
import technologyRoles from './data/roles/technology.json';
import marketingRoles from './data/roles/marketing.json';
import contentRoles from './data/roles/content.json';
import liveRoles from './data/roles/live.json';
import userOperationsRoles from './data/roles/user-operations.json';
import supplyChainRoles from './data/roles/supply-chain.json';
import financeRoles from './data/roles/finance.json';
import crossBorderRoles from './data/roles/cross-border.json';
import humanResourcesRoles from './data/roles/human-resources.json';
import administrationRoles from './data/roles/administration.json';
import { departmentFactsSchema, indicatorFactsSchema, kpiFileSchema, roleRecordSchema } from './schema';
import type { CatalogueFacts } from './types';

/** The files of the bundled catalogue, by what a lint message calls them. A new department adds its files here and in texts.*.ts. */
const BUNDLED_FACTS = {
  departments,
  indicators: {
    shared: sharedIndicators,
    executive: executiveIndicators,
    operations: operationsIndicators,
    merchandising: merchandisingIndicators,
    promotion: promotionIndicators,
    campaign: campaignIndicators,
    design: designIndicators,
    'sales-service': salesServiceIndicators,
    distribution: distributionIndicators,
    logistics: logisticsIndicators,
    technology: technologyIndicators,
    marketing: marketingIndicators,
    content: contentIndicators,
    live: liveIndicators,
    'user-operations': userOperationsIndicators,
    'supply-chain': supplyChainIndicators,
    finance: financeIndicators,
    'cross-border': crossBorderIndicators,
    'human-resources': humanResourcesIndicators,
    administration: administrationIndicators,
    behaviour: behaviourIndicators,
  },
  kpis: {
    executive: executiveKpis,
    'e-commerce': eCommerceKpis,
    operations: operationsKpis,
    merchandising: merchandisingKpis,
    promotion: promotionKpis,
    campaign: campaignKpis,
    design: designKpis,
    'sales-service': salesServiceKpis,
    distribution: distributionKpis,
    logistics: logisticsKpis,
    technology: technologyKpis,
    marketing: marketingKpis,
    content: contentKpis,
    live: liveKpis,
    'user-operations': userOperationsKpis,
    'supply-chain': supplyChainKpis,
    finance: financeKpis,
    'cross-border': crossBorderKpis,
    'human-resources': humanResourcesKpis,
    administration: administrationKpis,
  },
  roles: {
    executive: executiveRoles,
    'e-commerce': eCommerceRoles,
    operations: operationsRoles,
    merchandising: merchandisingRoles,
    promotion: promotionRoles,
    campaign: campaignRoles,
    design: designRoles,
    'sales-service': salesServiceRoles,
    distribution: distributionRoles,
    logistics: logisticsRoles,
    technology: technologyRoles,
    marketing: marketingRoles,
    content: contentRoles,
    live: liveRoles,
    'user-operations': userOperationsRoles,
    'supply-chain': supplyChainRoles,
    finance: financeRoles,
    'cross-border': crossBorderRoles,
    'human-resources': humanResourcesRoles,
    administration: administrationRoles,
  },
};

let bundled: CatalogueFacts | null = null;

/**
 * The bundled facts, parsed when first asked for (milliseconds); everybody gets the same, which nobody changes.
 * @throws ZodError when a data file has a wrong shape; the catalogue check names the file before it ships.
 */
export function loadFacts(): CatalogueFacts {
  return (bundled ??= parseFacts());
}

function parseFacts(): CatalogueFacts {
  const kpis = Object.assign(
    {},
    ...Object.values(BUNDLED_FACTS.kpis).map((file) => kpiFileSchema.parse(file)),
  ) as z.infer<typeof kpiFileSchema>;
  return {
    departments: z.array(departmentFactsSchema).parse(departments),
    indicators: Object.values(BUNDLED_FACTS.indicators).flatMap((file) => z.array(indicatorFactsSchema).parse(file)),
    roles: Object.values(BUNDLED_FACTS.roles)
      .flatMap((file) => z.array(roleRecordSchema).parse(file))
      .map((role) => ({ ...role, indicators: kpis[role.id] ?? [] })),
  };
}

import departments from './data/en-US/departments.json';
import sharedIndicators from './data/en-US/indicators/shared.json';
import executiveIndicators from './data/en-US/indicators/executive.json';
import operationsIndicators from './data/en-US/indicators/operations.json';
import merchandisingIndicators from './data/en-US/indicators/merchandising.json';
import promotionIndicators from './data/en-US/indicators/promotion.json';
import campaignIndicators from './data/en-US/indicators/campaign.json';
import designIndicators from './data/en-US/indicators/design.json';
import salesServiceIndicators from './data/en-US/indicators/sales-service.json';
import distributionIndicators from './data/en-US/indicators/distribution.json';
import logisticsIndicators from './data/en-US/indicators/logistics.json';
import technologyIndicators from './data/en-US/indicators/technology.json';
import marketingIndicators from './data/en-US/indicators/marketing.json';
import contentIndicators from './data/en-US/indicators/content.json';
import liveIndicators from './data/en-US/indicators/live.json';
import userOperationsIndicators from './data/en-US/indicators/user-operations.json';
import supplyChainIndicators from './data/en-US/indicators/supply-chain.json';
import financeIndicators from './data/en-US/indicators/finance.json';
import crossBorderIndicators from './data/en-US/indicators/cross-border.json';
import humanResourcesIndicators from './data/en-US/indicators/human-resources.json';
import administrationIndicators from './data/en-US/indicators/administration.json';
import behaviourIndicators from './data/en-US/indicators/behaviour.json';
import executiveRoles from './data/en-US/roles/executive.json';
import eCommerceRoles from './data/en-US/roles/e-commerce.json';
import operationsRoles from './data/en-US/roles/operations.json';
import merchandisingRoles from './data/en-US/roles/merchandising.json';
import promotionRoles from './data/en-US/roles/promotion.json';
import campaignRoles from './data/en-US/roles/campaign.json';
import designRoles from './data/en-US/roles/design.json';
import salesServiceRoles from './data/en-US/roles/sales-service.json';
import distributionRoles from './data/en-US/roles/distribution.json';
import logisticsRoles from './data/en-US/roles/logistics.json';
import technologyRoles from './data/en-US/roles/technology.json';
import marketingRoles from './data/en-US/roles/marketing.json';
import contentRoles from './data/en-US/roles/content.json';
import liveRoles from './data/en-US/roles/live.json';
import userOperationsRoles from './data/en-US/roles/user-operations.json';
import supplyChainRoles from './data/en-US/roles/supply-chain.json';
import financeRoles from './data/en-US/roles/finance.json';
import crossBorderRoles from './data/en-US/roles/cross-border.json';
import humanResourcesRoles from './data/en-US/roles/human-resources.json';
import administrationRoles from './data/en-US/roles/administration.json';

/** The en-US texts of the bundled catalogue, by file. */
export const BUNDLED_TEXTS = {
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

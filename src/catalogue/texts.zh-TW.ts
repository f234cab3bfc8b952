// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import departments from './data/zh-TW/departments.json';
import sharedIndicators from './data/zh-TW/indicators/shared.json';
import executiveIndicators from './data/zh-TW/indicators/executive.json';
import operationsIndicators from './data/zh-TW/indicators/operations.json';
import merchandisingIndicators from './data/zh-TW/indicators/merchandising.json';
import promotionIndicators from './data/zh-TW/indicators/promotion.json';
import campaignIndicators from './data/zh-TW/indicators/campaign.json';
import designIndicators from './data/zh-TW/indicators/design.json';
import salesServiceIndicators from './data/zh-TW/indicators/sales-service.json';
import distributionIndicators from './data/zh-TW/indicators/distribution.json';
import logisticsIndicators from './data/zh-TW/indicators/logistics.json';
import technologyIndicators from './data/zh-TW/indicators/technology.json';
import marketingIndicators from './data/zh-TW/indicators/marketing.json';
import contentIndicators from './data/zh-TW/indicators/content.json';
import liveIndicators from './data/zh-TW/indicators/live.json';
import userOperationsIndicators from './data/zh-TW/indicators/user-operations.json';
import supplyChainIndicators from './data/zh-TW/indicators/supply-chain.json';
import financeIndicators from './data/zh-TW/indicators/finance.json';
import crossBorderIndicators from './data/zh-TW/indicators/cross-border.json';
import humanResourcesIndicators from './data/zh-TW/indicators/human-resources.json';
import administrationIndicators from './data/zh-TW/indicators/administration.json';
import behaviourIndicators from './data/zh-TW/indicators/behaviour.json';
import executiveRoles from './data/zh-TW/roles/executive.json';
import eCommerceRoles from './data/zh-TW/roles/e-commerce.json';
import operationsRoles from './data/zh-TW/roles/operations.json';
import merchandisingRoles from './data/zh-TW/roles/merchandising.json';
import promotionRoles from './data/zh-TW/roles/promotion.json';
import campaignRoles from './data/zh-TW/roles/campaign.json';
import designRoles from './data/zh-TW/roles/design.json';
import salesServiceRoles from './data/zh-TW/roles/sales-service.json';
import distributionRoles from './data/zh-TW/roles/distribution.json';
import logisticsRoles from './data/zh-TW/roles/logistics.json';
import technologyRoles from './data/zh-TW/roles/technology.json';
import marketingRoles from './data/zh-TW/roles/marketing.json';
import contentRoles from './data/zh-TW/roles/content.json';
import liveRoles from './data/zh-TW/roles/live.json';
import userOperationsRoles from './data/zh-TW/roles/user-operations.json';
import supplyChainRoles from './data/zh-TW/roles/supply-chain.json';
import financeRoles from './data/zh-TW/roles/finance.json';
import crossBorderRoles from './data/zh-TW/roles/cross-border.json';
import humanResourcesRoles from './data/zh-TW/roles/human-resources.json';
import administrationRoles from './data/zh-TW/roles/administration.json';

/** The zh-TW texts of the bundled catalogue, by file. */
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

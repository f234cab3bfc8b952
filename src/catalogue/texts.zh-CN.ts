import departments from './data/zh-CN/departments.json';
import sharedIndicators from './data/zh-CN/indicators/shared.json';
import executiveIndicators from './data/zh-CN/indicators/executive.json';
import operationsIndicators from './data/zh-CN/indicators/operations.json';
import merchandisingIndicators from './data/zh-CN/indicators/merchandising.json';
import promotionIndicators from './data/zh-CN/indicators/promotion.json';
import campaignIndicators from './data/zh-CN/indicators/campaign.json';
import designIndicators from './data/zh-CN/indicators/design.json';
import salesServiceIndicators from './data/zh-CN/indicators/sales-service.json';
import distributionIndicators from './data/zh-CN/indicators/distribution.json';
import logisticsIndicators from './data/zh-CN/indicators/logistics.json';
import technologyIndicators from './data/zh-CN/indicators/technology.json';
import marketingIndicators from './data/zh-CN/indicators/marketing.json';
import contentIndicators from './data/zh-CN/indicators/content.json';
import liveIndicators from './data/zh-CN/indicators/live.json';
import userOperationsIndicators from './data/zh-CN/indicators/user-operations.json';
import supplyChainIndicators from './data/zh-CN/indicators/supply-chain.json';
import financeIndicators from './data/zh-CN/indicators/finance.json';
import crossBorderIndicators from './data/zh-CN/indicators/cross-border.json';
import humanResourcesIndicators from './data/zh-CN/indicators/human-resources.json';
import administrationIndicators from './data/zh-CN/indicators/administration.json';
import behaviourIndicators from './data/zh-CN/indicators/behaviour.json';
import executiveRoles from './data/zh-CN/roles/executive.json';
import eCommerceRoles from './data/zh-CN/roles/e-commerce.json';
import operationsRoles from './data/zh-CN/roles/operations.json';
import merchandisingRoles from './data/zh-CN/roles/merchandising.json';
import promotionRoles from './data/zh-CN/roles/promotion.json';
import campaignRoles from './data/zh-CN/roles/campaign.json';
import designRoles from './data/zh-CN/roles/design.json';
import salesServiceRoles from './data/zh-CN/roles/sales-service.json';
import distributionRoles from './data/zh-CN/roles/distribution.json';
import logisticsRoles from './data/zh-CN/roles/logistics.json';
import technologyRoles from './data/zh-CN/roles/technology.json';
import marketingRoles from './data/zh-CN/roles/marketing.json';
import contentRoles from './data/zh-CN/roles/content.json';
import liveRoles from './data/zh-CN/roles/live.json';
import userOperationsRoles from './data/zh-CN/roles/user-operations.json';
import supplyChainRoles from './data/zh-CN/roles/supply-chain.json';
import financeRoles from './data/zh-CN/roles/finance.json';
import crossBorderRoles from './data/zh-CN/roles/cross-border.json';
import humanResourcesRoles from './data/zh-CN/roles/human-resources.json';
import administrationRoles from './data/zh-CN/roles/administration.json';

/** The zh-CN texts of the bundled catalogue, by file. */
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

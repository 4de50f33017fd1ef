import {nouns, split} from './inflect.ts';
import type {WordClass} from './word-class.ts';

/** The world outside the workshop: who is served, what is handled there, and the words of trade. Everyday nouns by trades. */
export const world = {
	outsider: {
		says: 'names somebody outside engineering',
		words: [
			...nouns(
				'customer client citizen resident pensioner applicant pupil student parent volunteer donor artist patient guest tenant shopper buyer subscriber member passenger commuter traveller traveler tourist motorist driver rider courier viewer listener gamer player reader fan borrower saver investor trader broker claimant policyholder landlord homeowner householder farmer grower fisherman caller visitor delegate exhibitor wholesaler distributor franchisee reseller dealer retailer merchant insurer supplier carrier haulier freelancer taxpayer voter mum dad mom kid child',
			),
			// At work elsewhere in the house or with it.
			...nouns(
				'nurse doctor surgeon midwife pharmacist dentist vet paramedic matron carer caregiver radiologist teacher professor lecturer librarian registrar clerk cashier teller underwriter adjuster actuary accountant bookkeeper auditor controller lawyer notary solicitor secretary receptionist waiter cook chef barista baker butcher porter guard conductor pilot captain skipper dispatcher planner scheduler picker packer loader stevedore forwarder foreman fitter welder machinist electrician plumber mechanic installer technician inspector officer firefighter policeman warden caretaker cleaner salesman saleswoman salesperson rep agent buyer merchandiser editor journalist producer animator translator recruiter trainer operator shopkeeper storekeeper postman miner roughneck',
			),
			...split(
				'sales finance accounting logistics procurement purchasing marketing payroll treasury underwriting compliance legal audit operations dispatch stores warehouse shopfloor shop-floor public readers crews seniors elderly police customs council ministry municipality parliament court tribunal embassy regulator insurers purchasers',
			),
		],
	},
	handled: {
		says: 'names what the business handles',
		words: [
			...nouns(
				'parcel package letter invoice receipt bill voucher coupon permit passport visa certificate prescription dose specimen x-ray appointment bed ambulance bus tram train ferry flight plane ship vessel container truck lorry van trailer pallet crate shelf warehouse depot dock hall plant factory robot press mill oven kiln turbine boiler pump valve meter tank chiller lift elevator escalator till kiosk shop store branch counter hotline callout call-out trip journey delivery shipment order basket booking reservation room match season film show episode edition claim policy premium loan mortgage payment transfer payout refund chargeback dispute deposit account donation pledge membership subscription course exam lesson enrolment enrollment harvest crop field herd seed tonne weld casting coil board pick mis-pick mispick mis-sort missort no-show noshow write-off reminder complaint callback queue wait visit sale contract tender renewal penalty fine licence fare toll shift stoppage breakdown recall return overcharge appointment admission referral diagnosis operation theatre lab ward clinic pharmacy hospital school bakery restaurant hotel airline airport harbour port bank insurer museum station platform gate household home car battery charger cable pole panel substation mast tower well rig mine quarry vineyard orchard stable dairy',
			),
			...split(
				'stock inventory milk water power electricity gas fuel diesel petrol heating scrap waste rework steel ore timber cloth feed fraud theft spoilage shrinkage demurrage overtime revenue margin turnover sales churn footfall takings retention attrition onboarding freight cargo luggage baggage post blood meals tickets seats fares rent electricity energy',
			),
		],
	},
	workshop: {
		says: 'names something only engineers see',
		words: [
			...nouns(
				'build deploy deployment rollout pipeline test suite unit-test code codebase commit merge pull-request query database cpu log alert pager incident outage bug defect rollback hotfix regression crash cache job cronjob sprint story epic backlog repo repository environment staging branch script module library framework dependency upgrade migration refactoring rewrite compile compiler endpoint timeout retry latency thread node cluster instance server container image version config flag screen page interface schema table index dashboard monitor metric velocity',
			),
			...split(
				'ci cd memory uptime latency throughput coverage tests testing prod production on-call rota p95 p99 p50 api apis infra infrastructure devops techdebt',
			),
		],
	},
} as const satisfies Record<string, WordClass>;

import market_sdk

market = market_sdk.Market()
market.order.place()
market.order.get(order="1")

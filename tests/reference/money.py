"""core/README.md section 6: money and energy."""

from math import ceil, expm1, log1p

MONTH_HOURS = 730.5


def annuity(capital, yearly_rate, years):
    """Monthly payment: straight line at no interest, else the annuity at a twelfth of the yearly rate a month."""
    months = years * 12
    if yearly_rate == 0:
        return capital / months
    rate = yearly_rate / 12
    return capital * rate / -expm1(-months * log1p(rate))


def kilowatts(economics, hardware):
    """kW of one GPU with its share of the host, at its mean utilisation; None where TDP is not known."""
    if hardware.get("tdp_w") is None:
        return None
    return hardware["tdp_w"] / 1000 * (1 + economics["host_power_share"]) * economics["power_utilization"]


def gpu_month(economics, hardware):
    """The cost figures of one GPU and month; None where one of their inputs is not known."""
    parts = dict.fromkeys(("capex", "power", "hosting", "operations"))
    if economics["ownership"] == "rent":
        rent = economics["rent_usd_gpu_hour"]
        return parts, None if rent is None else rent * MONTH_HOURS
    price = economics["accelerator_price_usd"]
    if price is not None:
        capital = price * (1 + economics["server_share"]) * (1 + economics["network_share"])
        parts["capex"] = annuity(capital, economics["cost_of_capital"], economics["life_years"])
        parts["operations"] = capital * economics["operations_share_year"] / 12
    kw = kilowatts(economics, hardware)
    if kw is not None:
        parts["power"] = kw * economics["pue"] * MONTH_HOURS * economics["electricity_usd_kwh"]
        parts["hosting"] = (hardware["tdp_w"] / 1000 * (1 + economics["host_power_share"])
                            * economics["hosting_usd_kw_month"])
    if None in parts.values():
        return parts, None
    return parts, sum(parts.values())


def api_user_month(economics, active, output_tokens, prompt, cached_share, inter_token):
    """The same work bought by the token."""
    api = economics["api_price"]
    if api["input_usd_million"] is None or api["output_usd_million"] is None:
        return None
    cached_price = api["cached_input_usd_million"]
    if cached_price is None:
        cached_price = api["input_usd_million"]
    tokens = active * economics["utilization"] * MONTH_HOURS * 3600 / inter_token
    replies = tokens / output_tokens
    of_a_prompt = prompt * ((1 - cached_share) * api["input_usd_million"] + cached_share * cached_price)
    return (replies * of_a_prompt + tokens * api["output_usd_million"]) / 1e6


def fleet(economics, users, users_per_replica, gpus_of_replica, replica_price, kw):
    """Replicas, GPUs, price, megawatts for `users` users."""
    replicas = ceil(users / users_per_replica) + economics["spare_replicas"]
    gpus = replicas * gpus_of_replica
    month = None if replica_price is None else replicas * replica_price
    return {"replicas": replicas, "gpus": gpus, "usd_month": month,
            "usd_user_month": None if month is None else month / users,
            "megawatts": None if kw is None else gpus * kw * economics["pue"] / 1000}

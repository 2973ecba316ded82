"""core/README.md section 3, the context X of a live sequence: log-normal by median and p90, cut at max_context_tokens."""

from math import erfc, exp, inf, log, pi, sqrt
from statistics import NormalDist


def normal_cdf(x):
    return 0.5 * erfc(-x / sqrt(2))


def normal_quantile(p):
    """z with Phi(z) = p, 0.5 <= p < 1. inv_cdf is the start; two Newton steps on the upper tail 1 - p, which is exact
    for such p, take it to the last bits."""
    if p == 0.5:
        return 0.0
    z = NormalDist().inv_cdf(p)
    for _ in range(2):
        z -= (1 - p - 0.5 * erfc(z / sqrt(2))) / (exp(-z * z / 2) / sqrt(2 * pi))
    return z


class Context:
    """E[min(X, m)] and E[min(X, m)^2] in closed form; X fixed where p90 is absent or not above the median."""

    def __init__(self, median, p90, cut):
        self.cut = inf if cut is None else cut
        self.median = median
        self.sigma = 0.0
        if p90 is not None and p90 > median:
            self.sigma = log(p90 / median) / normal_quantile(0.9)
        self._moments = {}

    def moment(self, limit, order):
        """_moment, kept: a model's layers ask for few different limits."""
        if (limit, order) not in self._moments:
            self._moments[limit, order] = self._moment(limit, order)
        return self._moments[limit, order]

    def _moment(self, limit, order):
        """E[min(X, limit)^order]: of a log-normal, the part below the limit has
        exp(k mu + k^2 sigma^2 / 2) Phi((ln m - mu)/sigma - k sigma), the part above m^k (1 - Phi((ln m - mu)/sigma))."""
        m = min(limit, self.cut)
        if m == 0:
            return 0.0
        if self.sigma == 0:
            return min(self.median, m) ** order
        whole = exp(order * log(self.median) + order * order * self.sigma ** 2 / 2)
        if m == inf:
            return whole
        a = log(m / self.median) / self.sigma
        return whole * normal_cdf(a - order * self.sigma) + m ** order * normal_cdf(-a)

    def mean(self, limit=inf):
        return self.moment(limit, 1)

    def spread(self, limit=inf):
        """sd[min(X, limit)]."""
        if self.sigma == 0:
            return 0.0
        return sqrt(max(self.moment(limit, 2) - self.mean(limit) ** 2, 0.0))

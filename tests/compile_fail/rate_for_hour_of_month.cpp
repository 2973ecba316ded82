// refused: conversion from .*Quantity.* to non-scalar type
#include "core/units/units.h"

using namespace ridgepoint;

DollarsPerMonth rent = DollarsPerHour(4);

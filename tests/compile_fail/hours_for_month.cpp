// refused: conversion from .*Quantity.* to non-scalar type
#include "core/units/units.h"

using namespace ridgepoint;

Months month = Hours(730.5);

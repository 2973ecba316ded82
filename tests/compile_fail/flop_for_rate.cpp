// refused: conversion from .*Quantity.* to non-scalar type
#include "core/units/units.h"

using namespace ridgepoint;

FlopPerSecond rate = Flop(1e15);

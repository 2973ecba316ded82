// refused: conversion from .const double. to non-scalar type
#include "core/units/units.h"

using namespace ridgepoint;

const double memoryGb = 192;
Bytes memory = memoryGb;
